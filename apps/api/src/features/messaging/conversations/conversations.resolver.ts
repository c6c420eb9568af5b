import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../../platform/auth/rule.decorator';
import { PageArgs } from '../../../platform/graphql/page.model';
import { Viewer } from '../../identity';
import { presentTerritoryCard, TerritoriesLoaders, TerritoryCardModel } from '../../territories';
import { MarkConversationReadInput, StartConversationInput } from '../messaging.inputs';
import {
  ConversationConnection,
  ConversationModel,
  ConversationPermissionsModel,
  ParticipantModel,
} from '../messaging.models';
import { canWriteInConversation } from '../messaging.policy';
import { ConversationsLoaders } from './conversations.loaders';
import { ConversationsService } from './conversations.service';

@Resolver(() => ConversationModel)
export class ConversationsResolver {
  constructor(
    private readonly service: ConversationsService,
    private readonly loaders: ConversationsLoaders,
    private readonly territories: TerritoriesLoaders,
  ) {}

  @SignedIn()
  @Query(() => ConversationConnection)
  conversations(@CurrentViewer() viewer: Viewer, @Args() args: PageArgs) {
    return this.service.page(viewer, args);
  }

  @SignedIn()
  @Query(() => ConversationModel, { nullable: true })
  conversation(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.service.find(viewer, id);
  }

  @Requires('conversations.start')
  @Mutation(() => ConversationModel)
  startConversation(@CurrentViewer() viewer: Viewer, @Args('input') input: StartConversationInput) {
    return this.service.start(viewer, input.member);
  }

  @SignedIn()
  @Mutation(() => ConversationModel)
  markConversationRead(@CurrentViewer() viewer: Viewer, @Args('input') input: MarkConversationReadInput) {
    return this.service.markRead(viewer, input.conversation, input.sequence);
  }

  /** The territory of origin, which decides rights. */
  @ResolveField(() => TerritoryCardModel)
  async territory(
    @Parent() conversation: ConversationModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<TerritoryCardModel> {
    const territory = await this.territories.byId(viewer).load(conversation.key.territoryId);
    return presentTerritoryCard(territory!);
  }

  @ResolveField(() => [ParticipantModel])
  participants(
    @Parent() conversation: ConversationModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ParticipantModel[]> {
    return this.loaders.participants(viewer).load(conversation.key);
  }

  @ResolveField(() => ConversationPermissionsModel)
  async viewerCan(
    @Parent() conversation: ConversationModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConversationPermissionsModel> {
    const seats = await this.loaders.participants(viewer).load(conversation.key);
    return { send: canWriteInConversation(viewer.accountId, seats) };
  }
}

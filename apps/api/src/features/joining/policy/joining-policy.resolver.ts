import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires } from '../../../platform/auth/rule.decorator';
import { decodeSharedId } from '../../../platform/database/public-id';
import type { Viewer } from '../../identity';
import { MembershipModel, MembershipsService, TerritoryCardModel, TerritoryModel } from '../../territories';
import { UpdateJoiningPolicyInput } from './joining-policy.inputs';
import { JoiningPolicyService } from './joining-policy.service';
import { QuestionsLoaders } from './questions.loaders';

@Resolver(() => TerritoryModel)
export class JoiningPolicyResolver {
  constructor(
    private readonly service: JoiningPolicyService,
    private readonly memberships: MembershipsService,
    private readonly questions: QuestionsLoaders,
  ) {}

  @Requires('territory.edit')
  @Mutation(() => MembershipModel)
  async updateJoiningPolicy(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UpdateJoiningPolicyInput,
  ): Promise<MembershipModel> {
    return this.memberships.one(viewer, await this.service.update(viewer, input));
  }

  /** What a newcomer is asked where members answer requests. */
  @ResolveField(() => [String])
  joiningQuestions(@Parent() { territoryId }: TerritoryModel, @CurrentViewer() viewer: Viewer): Promise<string[]> {
    return this.questions.byTerritory(viewer).load(territoryId);
  }
}

/** For somebody who is about to ask. */
@Resolver(() => TerritoryCardModel)
export class CardQuestionsResolver {
  constructor(private readonly questions: QuestionsLoaders) {}

  @ResolveField(() => [String])
  joiningQuestions(@Parent() { id }: TerritoryCardModel, @CurrentViewer() viewer: Viewer): Promise<string[]> {
    return this.questions.byTerritory(viewer).load(decodeSharedId(id)!);
  }
}

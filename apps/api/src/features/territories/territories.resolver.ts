import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../platform/auth/rule.decorator';
import { decodeSharedId } from '../../platform/database/public-id';
import { NotFoundError } from '../../platform/graphql/domain-error';
import type { Viewer } from '../identity';
import { CharterService } from './charter.service';
import { CommuneModel } from './commune.model';
import { MemberConnection, MemberModel } from './member.model';
import { MembersLoaders } from './members.loaders';
import { MembersService } from './members.service';
import { MembershipsService } from './memberships.service';
import {
  CommunesArgs,
  GrantMandateInput,
  JoinTerritoryInput,
  MandateInput,
  MembersArgs,
  UpdateCharterInput,
} from './territories.inputs';
import { TerritoriesService } from './territories.service';
import { CharterModel, MembershipModel, TerritoryCardModel, TerritoryModel } from './territory.models';

@Resolver(() => TerritoryModel)
export class TerritoriesResolver {
  constructor(
    private readonly territories: TerritoriesService,
    private readonly members: MembersService,
    private readonly charters: CharterService,
    private readonly memberships: MembershipsService,
    private readonly loaders: MembersLoaders,
  ) {}

  @SignedIn()
  @Query(() => TerritoryModel, { nullable: true })
  territory(@CurrentViewer() viewer: Viewer, @Args('slug', { type: () => String }) slug: string) {
    return this.territories.findBySlug(viewer, slug);
  }

  @SignedIn()
  @Query(() => [TerritoryCardModel])
  joinableTerritories(@CurrentViewer() viewer: Viewer): Promise<TerritoryCardModel[]> {
    return this.territories.joinable(viewer);
  }

  @SignedIn()
  @Query(() => TerritoryCardModel, { nullable: true })
  joinableTerritory(@CurrentViewer() viewer: Viewer, @Args('slug', { type: () => String }) slug: string) {
    return this.territories.joinableBySlug(viewer, slug);
  }

  @SignedIn()
  @Mutation(() => MembershipModel)
  async joinTerritory(@CurrentViewer() viewer: Viewer, @Args('input') input: JoinTerritoryInput): Promise<MembershipModel> {
    return this.memberships.one(viewer, await this.territories.join(viewer, input));
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async leaveTerritory(
    @CurrentViewer() viewer: Viewer,
    @Args('territory', { type: () => ID }) territory: string,
  ): Promise<boolean> {
    await this.members.leave(viewer, decodeSharedId(territory));
    return true;
  }

  @Requires('charter.edit')
  @Mutation(() => CharterModel)
  updateCharter(@CurrentViewer() viewer: Viewer, @Args('input') input: UpdateCharterInput): Promise<CharterModel> {
    return this.charters.update(viewer, input);
  }

  @Requires('mandates.grant')
  @Mutation(() => MemberModel)
  async grantMandate(@CurrentViewer() viewer: Viewer, @Args('input') input: GrantMandateInput): Promise<MemberModel> {
    return this.memberAt(viewer, await this.members.grantMandate(viewer, input));
  }

  @Requires('mandates.grant')
  @Mutation(() => MemberModel)
  async endMandate(@CurrentViewer() viewer: Viewer, @Args('input') input: MandateInput): Promise<MemberModel> {
    return this.memberAt(viewer, await this.members.endMandate(viewer, input));
  }

  @ResolveField(() => CharterModel)
  charter(@Parent() territory: TerritoryModel, @CurrentViewer() viewer: Viewer): Promise<CharterModel> {
    return this.charters.read(viewer, territory.territoryId);
  }

  @ResolveField('members', () => MemberConnection)
  memberPage(@Parent() territory: TerritoryModel, @CurrentViewer() viewer: Viewer, @Args() args: MembersArgs) {
    return this.members.list(viewer, territory.territoryId, args);
  }

  @ResolveField(() => [CommuneModel])
  communes(@Parent() territory: TerritoryModel, @CurrentViewer() viewer: Viewer, @Args() args: CommunesArgs) {
    return this.territories.communes(viewer, territory.territoryId, args);
  }

  private async memberAt(viewer: Viewer, key: { territoryId: string; id: string }): Promise<MemberModel> {
    const member = await this.loaders.byKey(viewer).load(key);
    if (!member) throw new NotFoundError();
    return member;
  }
}

import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../platform/auth/rule.decorator';
import { decodeSharedId } from '../../platform/database/public-id';
import type { Viewer } from '../identity';
import { CommuneModel } from './communes/commune.model';
import { MemberConnection } from './members/member.model';
import { MembersService } from './members/members.service';
import { MembershipsService } from './members/memberships.service';
import { CommunesArgs, JoinTerritoryInput, MembersArgs } from './territories.inputs';
import { TerritoriesService } from './territories.service';
import { MembershipModel, TerritoryCardModel, TerritoryModel } from './territory.models';

@Resolver(() => TerritoryModel)
export class TerritoriesResolver {
  constructor(
    private readonly territories: TerritoriesService,
    private readonly members: MembersService,
    private readonly memberships: MembershipsService,
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
  async joinTerritory(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: JoinTerritoryInput,
  ): Promise<MembershipModel> {
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

  @ResolveField('members', () => MemberConnection)
  memberPage(@Parent() territory: TerritoryModel, @CurrentViewer() viewer: Viewer, @Args() args: MembersArgs) {
    return this.members.list(viewer, territory.territoryId, args);
  }

  @ResolveField(() => [CommuneModel])
  communes(@Parent() territory: TerritoryModel, @CurrentViewer() viewer: Viewer, @Args() args: CommunesArgs) {
    return this.territories.communes(viewer, territory.territoryId, args);
  }
}

import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import type { Page } from '../../../platform/database/keyset';
import { Viewer } from '../../identity';
import { OpportunitiesLoaders, OpportunityModel } from '../../opportunities';
import { MemberModel, MembersLoaders } from '../../territories';
import { MatchConnection, MatchModel } from './match.model';
import { ViewerMatchesArgs } from './matches.inputs';
import { MatchesService } from './matches.service';

@Resolver(() => MatchModel)
export class MatchesResolver {
  constructor(
    private readonly service: MatchesService,
    private readonly opportunities: OpportunitiesLoaders,
    private readonly members: MembersLoaders,
  ) {}

  /** Open opportunities that fit the viewer, the best first. */
  @SignedIn()
  @Query(() => MatchConnection)
  viewerMatches(@CurrentViewer() viewer: Viewer, @Args() args: ViewerMatchesArgs): Promise<Page<MatchModel>> {
    return this.service.ofViewer(viewer, args);
  }

  @ResolveField(() => OpportunityModel, { nullable: true })
  opportunity(
    @Parent() { opportunityKey }: MatchModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<OpportunityModel | null> {
    return this.opportunities.byKey(viewer).load(opportunityKey);
  }

  /** Whom it fits. */
  @ResolveField(() => MemberModel, { nullable: true })
  member(@Parent() { memberKey }: MatchModel, @CurrentViewer() viewer: Viewer): Promise<MemberModel | null> {
    return this.members.byKey(viewer).load(memberKey);
  }

  /** Their own opportunity, where that is what fits. */
  @ResolveField(() => OpportunityModel, { nullable: true })
  async via(@Parent() { viaKey }: MatchModel, @CurrentViewer() viewer: Viewer): Promise<OpportunityModel | null> {
    return viaKey && this.opportunities.byKey(viewer).load(viaKey);
  }
}

import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import type { Page } from '../../../platform/database/keyset';
import { Viewer } from '../../identity';
import { OpportunityConnection, OpportunityModel } from '../opportunity.model';
import { OwnOpportunitiesArgs } from './own-opportunities.inputs';
import { OwnOpportunities } from './own-opportunities.service';

@Resolver(() => OpportunityModel)
export class OwnOpportunitiesResolver {
  constructor(private readonly service: OwnOpportunities) {}

  /** What the viewer publishes or signs, in whatever state, newest first. */
  @SignedIn()
  @Query(() => OpportunityConnection)
  ownOpportunities(
    @CurrentViewer() viewer: Viewer,
    @Args() args: OwnOpportunitiesArgs,
  ): Promise<Page<OpportunityModel>> {
    return this.service.own(viewer, args);
  }

  /** What the viewer answered and may still see. */
  @SignedIn()
  @Query(() => OpportunityConnection)
  answeredOpportunities(
    @CurrentViewer() viewer: Viewer,
    @Args() args: OwnOpportunitiesArgs,
  ): Promise<Page<OpportunityModel>> {
    return this.service.answered(viewer, args);
  }
}

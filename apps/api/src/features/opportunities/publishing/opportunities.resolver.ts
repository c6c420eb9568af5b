import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../../platform/auth/rule.decorator';
import type { Page } from '../../../platform/database/keyset';
import { Viewer } from '../../identity';
import { EditOpportunityInput, OpportunitiesArgs, PublishOpportunityInput } from './opportunities.inputs';
import { OpportunitiesService } from './opportunities.service';
import { OpportunityConnection, OpportunityModel } from '../opportunity.model';

const Id = () => Args('id', { type: () => ID });

@Resolver(() => OpportunityModel)
export class OpportunitiesResolver {
  constructor(private readonly service: OpportunitiesService) {}

  @SignedIn()
  @Query(() => OpportunityConnection)
  opportunities(@CurrentViewer() viewer: Viewer, @Args() args: OpportunitiesArgs): Promise<Page<OpportunityModel>> {
    return this.service.list(viewer, args);
  }

  @SignedIn()
  @Query(() => OpportunityModel, { nullable: true })
  opportunity(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<OpportunityModel | null> {
    return this.service.find(viewer, id);
  }

  /** Null when it is held until somebody has read it: `ownHeldContents` says why. */
  @Requires('opportunities.publish')
  @Mutation(() => OpportunityModel, { nullable: true })
  publishOpportunity(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PublishOpportunityInput,
  ): Promise<OpportunityModel | null> {
    return this.service.publish(viewer, input);
  }

  @SignedIn()
  @Mutation(() => OpportunityModel)
  editOpportunity(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditOpportunityInput,
  ): Promise<OpportunityModel> {
    return this.service.edit(viewer, input);
  }

  @SignedIn()
  @Mutation(() => Boolean)
  deleteOpportunity(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<boolean> {
    return this.service.delete(viewer, id);
  }
}

import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import { OpportunityModel } from '../opportunity.model';
import { ExtendOpportunityInput } from './life.inputs';
import { LifeService } from './life.service';

const Id = () => Args('id', { type: () => ID });

@Resolver(() => OpportunityModel)
export class LifeResolver {
  constructor(private readonly service: LifeService) {}

  /** It takes no more answers, until it is opened again. */
  @SignedIn()
  @Mutation(() => OpportunityModel)
  withdrawOpportunity(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<OpportunityModel> {
    return this.service.withdraw(viewer, id);
  }

  /** What was withdrawn is open again, for a month where its deadline has passed. */
  @SignedIn()
  @Mutation(() => OpportunityModel)
  reopenOpportunity(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<OpportunityModel> {
    return this.service.reopen(viewer, id);
  }

  /** A month more, counted from now where the deadline has passed. */
  @SignedIn()
  @Mutation(() => OpportunityModel)
  extendOpportunity(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, deadline }: ExtendOpportunityInput,
  ): Promise<OpportunityModel> {
    return this.service.extend(viewer, id, deadline);
  }
}

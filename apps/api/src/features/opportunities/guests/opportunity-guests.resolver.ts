import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import { OpportunityGuestModel } from './guest.model';
import { CloseOpportunityToInput, OpenOpportunityInput } from './guests.inputs';
import { OpportunityGuests } from './opportunity-guests.service';

@Resolver()
export class OpportunityGuestsResolver {
  constructor(private readonly guests: OpportunityGuests) {}

  /** For whoever may edit the opportunity; the latest first. */
  @SignedIn()
  @Query(() => [OpportunityGuestModel])
  opportunityGuests(
    @CurrentViewer() viewer: Viewer,
    @Args('opportunity', { type: () => ID }) opportunity: string,
  ): Promise<OpportunityGuestModel[]> {
    return this.guests.list(viewer, opportunity);
  }

  /** Lets members see an opportunity that is not for them otherwise, and tells them. Gives all its guests. */
  @SignedIn()
  @Mutation(() => [OpportunityGuestModel])
  openOpportunityTo(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OpenOpportunityInput,
  ): Promise<OpportunityGuestModel[]> {
    return this.guests.open(viewer, input);
  }

  /** Takes that back; a guest may also go by themselves. */
  @SignedIn()
  @Mutation(() => Boolean)
  closeOpportunityTo(@CurrentViewer() viewer: Viewer, @Args('input') input: CloseOpportunityToInput): Promise<boolean> {
    return this.guests.close(viewer, input);
  }
}

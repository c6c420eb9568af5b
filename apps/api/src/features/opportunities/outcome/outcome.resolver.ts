import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import { OpportunityModel } from '../opportunity.model';
import { OpportunitiesService } from '../publishing/opportunities.service';
import { Conclusion } from './conclusion.service';
import { CreditSuggestions } from './credits/credit-suggestions.service';
import { ConcludeOpportunityInput } from './outcome.inputs';
import { OpportunityCreditModel, OpportunityOutcomeModel } from './outcome.models';
import { OutcomesLoaders } from './outcomes.loaders';
import { Parties } from './parties.service';

const Id = () => Args('id', { type: () => ID });

@Resolver(() => OpportunityModel)
export class OutcomeResolver {
  constructor(
    private readonly conclusion: Conclusion,
    private readonly parties: Parties,
    private readonly suggestions: CreditSuggestions,
    private readonly loaders: OutcomesLoaders,
    private readonly opportunities: OpportunitiesService,
  ) {}

  /** It came to something. That is the end: others are told of it. */
  @SignedIn()
  @Mutation(() => OpportunityModel)
  async concludeOpportunity(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ConcludeOpportunityInput,
  ): Promise<OpportunityModel> {
    const { owner, held } = await this.conclusion.conclude(viewer, input);
    return this.opportunities.get(owner, held.id);
  }

  /** The other side agrees to be named to everybody. */
  @SignedIn()
  @Mutation(() => OpportunityModel)
  confirmOutcome(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<OpportunityModel> {
    return this.parties.confirm(viewer, id);
  }

  /** Takes the viewer's name off an outcome. */
  @SignedIn()
  @Mutation(() => OpportunityModel)
  leaveOutcome(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<OpportunityModel> {
    return this.parties.leave(viewer, id);
  }

  /** Whom whoever may edit it may want to thank. */
  @SignedIn()
  @Query(() => [OpportunityCreditModel])
  creditSuggestions(
    @CurrentViewer() viewer: Viewer,
    @Args('opportunity', { type: () => ID }) opportunity: string,
  ): Promise<OpportunityCreditModel[]> {
    return this.suggestions.find(viewer, opportunity);
  }

  @ResolveField(() => OpportunityOutcomeModel, { nullable: true })
  outcome(
    @Parent() opportunity: OpportunityModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<OpportunityOutcomeModel | null> | null {
    return opportunity.status === 'concluded' ? this.loaders.of(viewer).load(opportunity) : null;
  }
}

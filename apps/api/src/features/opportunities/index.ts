/** Opportunities: what members offer or need, and who answers. */
export {
  OpportunityEdited,
  OpportunityExtended,
  OpportunityPublished,
  OpportunityReopened,
  OpportunityWithdrawn,
} from './opportunities.events';
export { OpportunityAnswer } from './answers/opportunity-answer.entity';
export { CreditSources, type CreditSource } from './outcome/credits/credit-sources';
export { OpportunityCredit } from './outcome/credits/opportunity-credit.entity';
export { OutcomeStory } from './outcome/story/outcome-story.entity';
export { OpportunityOutcome } from './outcome/opportunity-outcome.entity';
export { IS_OPEN_SQL, STATUS_SQL } from './life/status.sql';
export { OpportunitiesLoaders } from './opportunities.loaders';
export { OpportunitiesModule } from './opportunities.module';
export { OpportunityModel } from './opportunity.model';
export { Opportunity } from './opportunity.entity';
export { OPPORTUNITIES_DATA } from './opportunities.personal-data';

/** How a territory decides: proposals that need others, votes, elections, and the mandates that come of them. */
export { GovernanceModule } from './governance.module';
export { VoteSettling } from './votes/vote-settling';
export { GOVERNANCE_DATA } from './governance.personal-data';

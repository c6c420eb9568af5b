/** How a territory decides: proposals that need others, votes, elections, and the mandates that come of them. */
export { GovernanceModule } from './governance.module';
export { ProposalKinds, type ProposalKind, type ProposedAct } from './proposals/proposal-kinds';
export { VoteSettling } from './votes/vote-settling';
export { ProposalsService, type Wish } from './proposals/proposals.service';
export { GOVERNANCE_DATA } from './governance.personal-data';

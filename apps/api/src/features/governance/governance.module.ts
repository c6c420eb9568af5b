import { Module } from '@nestjs/common';
import { CharterChangesResolver } from './charter/charter-changes.resolver';
import { CharterChangesService } from './charter/charter-changes.service';
import { CandidaciesRepository } from './elections/candidacies.repository';
import { ElectionReadingService } from './elections/election-reading.service';
import { ElectionResults } from './elections/election-results';
import { ElectionsResolver } from './elections/elections.resolver';
import { ElectionsService } from './elections/elections.service';
import { GovernanceCalls } from './governance.calls';
import { GovernanceNotices } from './governance.notices';
import { GovernanceSweep } from './governance.sweep';
import { MandateGrantsResolver } from './mandates/mandate-grants.resolver';
import { MandateGrantsService } from './mandates/mandate-grants.service';
import { ProposalAccess } from './proposals/proposal-access';
import { ProposalExpiry } from './proposals/proposal-expiry';
import { ProposalKinds } from './proposals/proposal-kinds';
import { ProposalReadingService } from './proposals/proposal-reading.service';
import { ProposalSteps } from './proposals/proposal-steps';
import { ProposalVoteResults } from './proposals/proposal-vote-results';
import { ProposalsRepository } from './proposals/proposals.repository';
import { ProposalsResolver } from './proposals/proposals.resolver';
import { ProposalsService } from './proposals/proposals.service';
import { SponsoringService } from './proposals/sponsoring.service';
import { BallotsService } from './votes/ballots.service';
import { VoteOpening } from './votes/vote-opening';
import { VoteSettling } from './votes/vote-settling';
import { VotesRepository } from './votes/votes.repository';
import { VotesResolver } from './votes/votes.resolver';
import { VotesService } from './votes/votes.service';

@Module({
  providers: [
    BallotsService,
    CandidaciesRepository,
    CharterChangesResolver,
    CharterChangesService,
    ElectionReadingService,
    ElectionResults,
    ElectionsResolver,
    ElectionsService,
    GovernanceCalls,
    GovernanceNotices,
    GovernanceSweep,
    MandateGrantsResolver,
    MandateGrantsService,
    ProposalAccess,
    ProposalExpiry,
    ProposalKinds,
    ProposalReadingService,
    ProposalSteps,
    ProposalVoteResults,
    ProposalsRepository,
    ProposalsResolver,
    ProposalsService,
    SponsoringService,
    VoteOpening,
    VoteSettling,
    VotesRepository,
    VotesResolver,
    VotesService,
  ],
  exports: [ProposalKinds, ProposalsService],
})
export class GovernanceModule {}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { HandlesJob } from '../../platform/jobs/handles-job.decorator';
import { Jobs } from '../../platform/jobs/jobs';
import { MandateEnds } from '../territories';
import {
  expireProposal,
  type KeyPayload,
  settleVote,
  sweepGovernance,
  tendMandates,
  type TerritoryPayload,
} from './governance.jobs';
import { ProposalExpiry } from './proposals/proposal-expiry';
import { VoteSettling } from './votes/vote-settling';
import { VotesRepository } from './votes/votes.repository';

const MOST_AT_ONCE = 200;

/** Time passing: votes close, proposals expire, mandates near their end. */
@Injectable()
export class GovernanceSweep {
  constructor(
    private readonly votes: VotesRepository,
    private readonly settling: VoteSettling,
    private readonly expiry: ProposalExpiry,
    private readonly mandates: MandateEnds,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(sweepGovernance)
  async sweep(): Promise<void> {
    const [votes, proposals, territories] = await Promise.all([
      this.votes.due(MOST_AT_ONCE),
      this.expiry.due(MOST_AT_ONCE),
      this.mandates.territoriesToTend(MOST_AT_ONCE),
    ]);
    await this.unitOfWork.run(async () => {
      for (const vote of votes) await this.jobs.enqueue(settleVote, vote, { key: `settle-vote ${vote.id}` });
      for (const proposal of proposals)
        await this.jobs.enqueue(expireProposal, proposal, { key: `expire-proposal ${proposal.id}` });
      for (const territoryId of territories)
        await this.jobs.enqueue(tendMandates, { territoryId }, { key: `tend-mandates ${territoryId}` });
    });
  }

  @HandlesJob(settleVote)
  settle(vote: KeyPayload): Promise<void> {
    return this.settling.settle(vote);
  }

  @HandlesJob(expireProposal)
  expire(proposal: KeyPayload): Promise<void> {
    return this.expiry.expire(proposal);
  }

  @HandlesJob(tendMandates)
  tend({ territoryId }: TerritoryPayload): Promise<void> {
    return this.mandates.tend(territoryId);
  }
}

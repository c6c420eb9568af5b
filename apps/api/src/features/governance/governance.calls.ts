import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { HandlesJob } from '../../platform/jobs/handles-job.decorator';
import { Jobs } from '../../platform/jobs/jobs';
import { Attention } from '../attention';
import { type KeyPayload, tellSponsors, tellVoters } from './governance.jobs';
import { ELECTION_OPENED, SPONSOR_WANTED, VOTE_OPENED } from './governance.notices';
import { ProposalsRepository } from './proposals/proposals.repository';
import { VotesRepository } from './votes/votes.repository';

/** Beyond that, one more invitation to stand by would only be noise. */
const MOST_SPONSORS_TOLD = 50;
const VOTERS_AT_ONCE = 200;

/** Calls people to stand by and to vote: each once, however often a job is tried. */
@Injectable()
export class GovernanceCalls {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly votes: VotesRepository,
    private readonly attention: Attention,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(tellSponsors)
  async tellSponsors(proposal: KeyPayload): Promise<void> {
    await this.unitOfWork.run(async () => {
      const { territoryId } = proposal;
      const by = (await this.proposals.find(proposal))?.proposed_by ?? null;
      for (const to of await this.proposals.takeSponsorsToTell(proposal, MOST_SPONSORS_TOLD)) {
        await this.attention.reach({ kind: SPONSOR_WANTED, territoryId, to, by });
      }
    });
  }

  @HandlesJob(tellVoters)
  async tellVoters(vote: KeyPayload): Promise<void> {
    await this.unitOfWork.run(async () => {
      const { territoryId } = vote;
      const held = await this.votes.hold(vote);
      if (held?.state !== 'open') return;
      const kind = held.proposal_id ? VOTE_OPENED : ELECTION_OPENED;
      const voters = await this.votes.takeUntold(vote, VOTERS_AT_ONCE);
      for (const to of voters) await this.attention.reach({ kind, territoryId, to, by: null });
      if (voters.length === VOTERS_AT_ONCE) await this.jobs.enqueue(tellVoters, vote);
    });
  }
}

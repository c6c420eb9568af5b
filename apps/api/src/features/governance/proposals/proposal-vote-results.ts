import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { decide } from '../votes/tally';
import { VotesRepository } from '../votes/votes.repository';
import { ProposalSteps } from './proposal-steps';
import { ProposalsRepository } from './proposals.repository';

/** Counts the vote on a proposal and does what it decided. Within a unit of work that holds the vote. */
@Injectable()
export class ProposalVoteResults {
  constructor(
    private readonly repository: ProposalsRepository,
    private readonly votes: VotesRepository,
    private readonly steps: ProposalSteps,
  ) {}

  async settle(
    vote: Key,
    proposalId: string,
    rule: { eligible: number; quorum: number; majority: number },
  ): Promise<void> {
    const counted = await this.votes.count(vote);
    const ballots = { for: counted['for'] ?? 0, against: counted['against'] ?? 0, blank: counted['blank'] ?? 0 };
    const outcome = decide(ballots, rule);
    await this.votes.close(vote, { outcome, result: ballots });
    const proposal = await this.repository.find({ territoryId: vote.territoryId, id: proposalId });
    await this.steps.afterVote(proposal!, outcome === 'adopted');
  }
}

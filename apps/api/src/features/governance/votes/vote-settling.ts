import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { CharterService } from '../../territories';
import { ElectionResults } from '../elections/election-results';
import { ProposalVoteResults } from '../proposals/proposal-vote-results';
import { VoteOpening } from './vote-opening';
import { type HeldVote, VotesRepository } from './votes.repository';

const MOST_AT_ONCE = 200;

/** Takes votes to their next step when its time has come, exactly once however many try. */
@Injectable()
export class VoteSettling {
  constructor(
    private readonly repository: VotesRepository,
    private readonly charters: CharterService,
    private readonly proposals: ProposalVoteResults,
    private readonly elections: ElectionResults,
    private readonly opening: VoteOpening,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Takes on whatever is due right now, one after the other: for who cannot wait for the next look. */
  async settleDue(): Promise<void> {
    for (const key of await this.repository.due(MOST_AT_ONCE)) await this.settle(key);
  }

  async settle(key: Key): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.charters.lock(key.territoryId);
      const vote = await this.repository.hold(key);
      if (!vote?.is_due || vote.state === 'decided') return;
      await this.takeOn(key, vote);
    });
  }

  private async takeOn(key: Key, vote: HeldVote): Promise<void> {
    if (vote.proposal_id) return this.proposals.settle(key, vote.proposal_id, vote);
    const mandate = { kind: vote.mandate_kind!, months: vote.mandate_months! };
    const mayOpen = vote.state === 'candidacies' && (await this.elections.hasCandidates(key));
    return mayOpen ? this.opening.amongCandidates(key) : this.elections.settle(key, mandate);
  }
}

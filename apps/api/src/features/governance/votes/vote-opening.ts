import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { Jobs } from '../../../platform/jobs/jobs';
import { CharterService } from '../../territories';
import { tellVoters } from '../governance.jobs';
import { VotesRepository } from './votes.repository';

/** Who is trusted to vote on the charter, and how few of them are too few to decide for all. */
const TRUSTED = { level: 3, fewest: 5 };
const EVERYONE = { level: 0, fewest: 0 };
const SECRET_BYTES = 32;

/** Opens ballots: who may vote is settled at that moment. Within the unit of work under way. */
@Injectable()
export class VoteOpening {
  constructor(
    private readonly repository: VotesRepository,
    private readonly charters: CharterService,
    private readonly jobs: Jobs,
  ) {}

  /** Puts a proposal to the vote, under the rule of the charter as it stands. */
  async onProposal(proposal: Key, openedBy: string | null): Promise<void> {
    const { territoryId, id: proposalId } = proposal;
    const { text } = await this.charters.of(territoryId);
    const { quorum, majority, days } = text.vote;
    const mandate = null;
    const id = await this.repository.insert({
      territoryId,
      proposalId,
      mandate,
      openedBy,
      quorum,
      majority,
      days,
      candidacyDays: 0,
    });
    await this.open({ territoryId, id: id! }, TRUSTED);
  }

  /** The time for candidacies is over: every active member may choose among them. */
  amongCandidates(election: Key): Promise<void> {
    return this.open(election, EVERYONE);
  }

  private async open(vote: Key, electorate: typeof TRUSTED): Promise<void> {
    await this.repository.open(vote, randomBytes(SECRET_BYTES), electorate);
    await this.jobs.enqueue(tellVoters, { territoryId: vote.territoryId, id: vote.id });
  }
}

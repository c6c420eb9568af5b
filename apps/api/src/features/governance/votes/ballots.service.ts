import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Membership } from '../../territories';
import { NoBallotHereError, VoteClosedError } from '../governance.errors';
import { VotesRepository } from './votes.repository';

/**
 * Secret ballots: one each, changeable until the close. A ballot lies under a key that only the vote's secret makes out of
 * the voter's id; at the count both the secret and the ballots go, so that nobody can ever tell who chose what. The ledger
 * does not learn of ballots either: the moment of an act would say too much.
 */
@Injectable()
export class BallotsService {
  constructor(
    private readonly repository: VotesRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Puts the member's ballot in, in place of an earlier one. The choice has been checked by the caller. */
  async cast(voter: Membership, vote: Key, choice: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const secret = await this.repository.holdOpen(vote);
      if (!secret) throw new VoteClosedError();
      if (!(await this.repository.markVoted(vote, voter.memberId))) throw new NoBallotHereError();
      await this.repository.putBallot(vote, createHmac('sha256', secret).update(voter.memberId).digest(), choice);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { decodePublicId } from '../../../platform/database/public-id';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Memberships } from '../../territories';
import { BallotsService } from './ballots.service';
import type { CastBallotInput, VoteModel } from './vote.models';
import { presentVote } from './vote-presentation';
import { VotesRepository } from './votes.repository';

/** Votes on proposals, for those who vote. */
@Injectable()
export class VotesService {
  constructor(
    private readonly repository: VotesRepository,
    private readonly ballots: BallotsService,
    private readonly memberships: Memberships,
  ) {}

  async cast(viewer: Viewer, { vote: publicId, choice }: CastBallotInput): Promise<VoteModel> {
    const key = decodePublicId(publicId);
    const voter = await this.memberships.require(viewer, key?.territoryId ?? null);
    const vote = key && (await this.repository.find(key, voter.memberId));
    if (!key || !vote?.proposal_id) throw new NotFoundError();
    await this.ballots.cast(voter, key, choice);
    return presentVote((await this.repository.find(key, voter.memberId))!);
  }
}

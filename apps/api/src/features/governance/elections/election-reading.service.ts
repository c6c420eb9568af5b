import { Injectable } from '@nestjs/common';
import { type Page, type PageRequest, toPage } from '../../../platform/database/keyset';
import { encodePublicId, type Key } from '../../../platform/database/public-id';
import type { Viewer } from '../../identity';
import { type Membership, MembersLoaders, Memberships } from '../../territories';
import { isOpen } from '../votes/vote-presentation';
import { type VoteRow, VotesRepository } from '../votes/votes.repository';
import { CandidaciesRepository, type CandidacyRow } from './candidacies.repository';
import type { CandidacyModel, ElectionModel, ElectionStateModel } from './election.models';

/** Elections as the members read them. */
@Injectable()
export class ElectionReadingService {
  constructor(
    private readonly votes: VotesRepository,
    private readonly repository: CandidaciesRepository,
    private readonly memberships: Memberships,
    private readonly members: MembersLoaders,
  ) {}

  async page(viewer: Viewer, territoryId: string, request: PageRequest): Promise<Page<ElectionModel>> {
    const reader = await this.memberships.require(viewer, territoryId);
    const rows = await this.votes.elections(territoryId, reader.memberId, request);
    const page = toPage(
      rows,
      request,
      ({ at, id }) => ({ at, id }),
      (row) => row,
    );
    return { ...page, nodes: await this.present(viewer, reader, page.nodes) };
  }

  /** One that the viewer just acted on. */
  async one(viewer: Viewer, key: Key): Promise<ElectionModel> {
    const reader = await this.memberships.require(viewer, key.territoryId);
    const row = await this.votes.find(key, reader.memberId);
    const [election] = await this.present(viewer, reader, [row!]);
    return election!;
  }

  private async present(viewer: Viewer, reader: Membership, rows: readonly VoteRow[]): Promise<ElectionModel[]> {
    if (rows.length === 0) return [];
    const candidacies = await this.repository.ofVotes(
      reader.territoryId,
      rows.map(({ id }) => id),
    );
    return Promise.all(
      rows.map(async (row) => {
        const own = candidacies.filter(({ vote_id }) => vote_id === row.id);
        const shown = await Promise.all(own.map((candidacy) => this.presentCandidacy(viewer, row, candidacy)));
        return presentElection(row, reader, own, shown);
      }),
    );
  }

  private async presentCandidacy(viewer: Viewer, row: VoteRow, candidacy: CandidacyRow): Promise<CandidacyModel> {
    const { territory_id: territoryId, winner_id: winnerId } = row;
    const { id, member_id: memberId, statement, votes } = candidacy;
    const member = await this.members.byKey(viewer).load({ territoryId, id: memberId });
    return { id: encodePublicId({ territoryId, id }), member, statement, votes, isElected: winnerId === memberId };
  }
}

function presentElection(
  row: VoteRow,
  reader: Membership,
  own: CandidacyRow[],
  candidacies: CandidacyModel[],
): ElectionModel {
  return {
    id: encodePublicId({ territoryId: row.territory_id, id: row.id }),
    mandate: row.mandate_kind!,
    months: row.mandate_months!,
    state: row.state as ElectionStateModel,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    candidacies,
    eligibleCount: row.eligible,
    votedCount: row.voted,
    wasTied: row.was_tied,
    viewerMayStand: row.state === 'candidacies' && row.opens_at > new Date(),
    viewerStands: own.some(({ member_id }) => member_id === reader.memberId),
    viewerMayVote: row.is_eligible && isOpen(row),
    viewerHasVoted: row.has_voted,
  };
}

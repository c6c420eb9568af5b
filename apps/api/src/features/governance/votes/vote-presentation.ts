import { encodePublicId } from '../../../platform/database/public-id';
import type { TallyModel, VoteModel, VoteOutcomeModel } from './vote.models';
import type { VoteRow } from './votes.repository';

export const presentVote = (row: VoteRow): VoteModel => ({
  id: encodePublicId({ territoryId: row.territory_id, id: row.id }),
  closesAt: row.closes_at,
  isOpen: isOpen(row),
  isForTrusted: row.electorate === 'trusted',
  eligibleCount: row.eligible,
  votedCount: row.voted,
  quorum: row.quorum,
  majority: row.majority,
  outcome: row.outcome as VoteOutcomeModel | null,
  tally: row.result as unknown as TallyModel | null,
  viewerMayVote: row.is_eligible && isOpen(row),
  viewerHasVoted: row.has_voted,
});

export const isOpen = ({ state, closes_at: closesAt }: VoteRow) => state === 'open' && closesAt > new Date();

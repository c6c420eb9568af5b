import type { Key } from '../../../platform/database/public-id';
import { encodePublicId } from '../../../platform/database/public-id';
import type { ConnectionState } from '../connection.entity';
import { ConnectionStatusModel, type MemberTieModel } from './tie.model';

/** How a reader stands to a member, as selected by `tieColumns`. */
export interface TieRow {
  tie_state: ConnectionState | null;
  tie_requester_id: string | null;
  tie_note: string | null;
  tie_followed: boolean;
}

/** Columns for joins that name `members m`; `tieJoins` brings the rest. */
export const tieColumns = `
  tie.state as tie_state, tie.requester_id as tie_requester_id, tie.note as tie_note,
  tie_follow.follower_id is not null as tie_followed`;

/** `reader` is the SQL of the id of the member who reads. */
export const tieJoins = (reader: string) => `
  left join connections tie on tie.territory_id = m.territory_id
        and tie.low_id = least(m.id, ${reader}) and tie.high_id = greatest(m.id, ${reader})
  left join follows tie_follow on tie_follow.territory_id = m.territory_id
        and tie_follow.follower_id = ${reader} and tie_follow.followed_id = m.id`;

export function presentTie(row: TieRow, member: Key): MemberTieModel {
  const connection = statusOf(row, member.id);
  const isWaiting = connection === ConnectionStatusModel.SENT || connection === ConnectionStatusModel.RECEIVED;
  return {
    id: encodePublicId(member),
    connection,
    note: isWaiting ? row.tie_note : null,
    isFollowed: row.tie_followed,
  };
}

/** Who was declined is not told so: there is simply nothing between the two. */
function statusOf({ tie_state: state, tie_requester_id: requester }: TieRow, memberId: string): ConnectionStatusModel {
  if (state === 'connected') return ConnectionStatusModel.CONNECTED;
  if (state !== 'requested') return ConnectionStatusModel.NONE;
  return requester === memberId ? ConnectionStatusModel.RECEIVED : ConnectionStatusModel.SENT;
}

import { encodePublicId } from '../../../platform/database/public-id';
import type { MemberModel } from '../../territories';
import {
  type IntroductionModel,
  type IntroductionOutcomeModel,
  IntroductionRoleModel,
  IntroductionStateModel,
} from '../introduction.models';
import type { IntroductionRow, StepRow } from './introductions.repository';

/** A row as one of the people it concerns. */
interface Seen {
  readonly row: IntroductionRow;
  readonly memberId: string;
}

export const roleOf = ({ row, memberId }: Seen): IntroductionRoleModel => {
  if (row.requester_id === memberId) return IntroductionRoleModel.REQUESTER;
  return row.target_id === memberId ? IntroductionRoleModel.TARGET : IntroductionRoleModel.INTRODUCER;
};

const stepOf = ({ row, memberId }: Seen): StepRow | undefined =>
  row.steps.find(({ introducerId }) => introducerId === memberId);

/** Whether that person decides now. */
export function decides(seen: Seen): boolean {
  const { row, memberId } = seen;
  if (row.is_over) return false;
  if (row.state === 'forwarded') return row.target_id === memberId;
  return row.state === 'requested' && stepOf(seen)?.state === 'asked';
}

/** What each may know: one's own decisions, that it was accepted, and that its time is over. */
export function stateOf(seen: Seen): IntroductionStateModel {
  const { row } = seen;
  if (row.state === 'accepted') return IntroductionStateModel.ACCEPTED;
  const declinedByThem = roleOf(seen) === IntroductionRoleModel.TARGET && row.state === 'declined_by_target';
  if (declinedByThem || stepOf(seen)?.state === 'declined') return IntroductionStateModel.DECLINED;
  if (row.is_over) return IntroductionStateModel.EXPIRED;
  return decides(seen) ? IntroductionStateModel.TO_DECIDE : IntroductionStateModel.WAITING;
}

/** What the person to meet has read or would read: the words of the last who passed it on. */
const lastWords = ({ steps }: IntroductionRow) => steps.findLast(({ words }) => words !== null)?.words ?? null;

/** What somebody reads as who is asked: the words of the one before them. */
function contextFor(seen: Seen): string {
  const { row, memberId } = seen;
  const role = roleOf(seen);
  if (role === IntroductionRoleModel.REQUESTER) return row.context;
  if (role === IntroductionRoleModel.TARGET) return lastWords(row) ?? row.context;
  const position = row.steps.findIndex(({ introducerId }) => introducerId === memberId);
  return row.steps[position - 1]?.words ?? row.context;
}

function passedOnFor(seen: Seen): string | null {
  if (roleOf(seen) === IntroductionRoleModel.REQUESTER)
    return seen.row.state === 'accepted' ? lastWords(seen.row) : null;
  return stepOf(seen)?.words ?? null;
}

function outcomeFor(seen: Seen): `${IntroductionOutcomeModel}` | null {
  const role = roleOf(seen);
  if (role === IntroductionRoleModel.INTRODUCER) return null;
  return role === IntroductionRoleModel.REQUESTER ? seen.row.requester_outcome : seen.row.target_outcome;
}

export function presentIntroduction(seen: Seen, member: (id: string) => MemberModel): IntroductionModel {
  const { row } = seen;
  const key = { territoryId: row.territory_id, id: row.id };
  const role = roleOf(seen);
  const outcome = outcomeFor(seen);
  const isEnd = role !== IntroductionRoleModel.INTRODUCER;
  return {
    id: encodePublicId(key),
    role,
    state: stateOf(seen),
    requester: member(row.requester_id),
    introducers: row.steps.map(({ introducerId }) => member(introducerId)),
    target: member(row.target_id),
    context: contextFor(seen),
    passedOn: passedOnFor(seen),
    requestedAt: row.requested_at,
    expiresAt: row.expires_at,
    conversationId: row.conversation_id && encodePublicId({ ...key, id: row.conversation_id }),
    asksOutcome: isEnd && row.outcome_asked > 0 && (outcome === null || outcome === 'not_yet'),
    outcome: outcome as IntroductionOutcomeModel | null,
    subject: row.subject_id ? { ...key, id: row.subject_id } : null,
  };
}

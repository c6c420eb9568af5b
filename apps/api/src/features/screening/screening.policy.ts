import type { Membership } from '../territories';

/** What a right about something held looks at. */
export interface HeldByAuthor {
  readonly authorId: string;
  readonly state: 'held' | 'approved' | 'refused' | 'withdrawn';
}

export const canReview = (member: Membership) => member.holds('reports.handle');

/** Nobody decides on their own. */
export const canDecide = (member: Membership, { authorId, state }: HeldByAuthor) =>
  canReview(member) && member.memberId !== authorId && state === 'held';

export const canWithdraw = (member: Membership, { authorId, state }: HeldByAuthor) =>
  member.memberId === authorId && (state === 'held' || state === 'refused');

export const canSetHolding = (member: Membership) => member.holds('territory.edit');

import type { Membership } from '../territories';

/** What the rules about a subject look at. */
export interface Authored {
  readonly authorId: string;
}

export const isAuthor = (member: Membership, { authorId }: Authored) => member.memberId === authorId;

export const canEditSubject = (member: Membership, subject: Authored) => isAuthor(member, subject);

export const canDeleteSubject = (member: Membership, subject: Authored) =>
  isAuthor(member, subject) || member.holds('content.moderate');

export const canComment = (member: Membership) => member.holds('comments.write');

export const canReact = (member: Membership) => member.holds('reactions.give');

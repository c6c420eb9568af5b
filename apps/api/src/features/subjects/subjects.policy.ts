import type { Membership } from '../territories';

/** What the rules about a subject look at. */
export interface Authored {
  readonly authorId: string;
  /** Whether the member speaks for the organisation in whose name it was published. */
  readonly represents?: boolean;
}

export const isAuthor = (member: Membership, { authorId }: Authored) => member.memberId === authorId;

/** What is said in an organisation's name is for all who speak for it. */
export const canEditSubject = (member: Membership, subject: Authored) =>
  isAuthor(member, subject) || (subject.represents === true && member.holds('organisations.publish'));

export const canDeleteSubject = (member: Membership, subject: Authored) =>
  canEditSubject(member, subject) || member.holds('content.moderate');

export const canComment = (member: Membership) => member.holds('comments.write');

export const canReact = (member: Membership) => member.holds('reactions.give');

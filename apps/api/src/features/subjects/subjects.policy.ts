import type { Membership } from '../territories';
import type { SubjectAudienceModel } from './subject.model';

/** What the rules about a subject look at. */
export interface Authored {
  readonly authorId: string;
  /** Whether the member speaks for the organisation in whose name it was published. */
  readonly represents?: boolean;
  /** Whether the member has agreed to sign it with its author. */
  readonly isCoAuthor?: boolean;
}

export const isAuthor = (member: Membership, { authorId }: Authored) => member.memberId === authorId;

/** What is said in an organisation's name is for all who speak for it. */
const speaksFor = (member: Membership, subject: Authored) =>
  isAuthor(member, subject) || (subject.represents === true && member.holds('organisations.publish'));

/** Whoever signs it answers for what it says. */
export const canEditSubject = (member: Membership, subject: Authored) =>
  speaksFor(member, subject) || subject.isCoAuthor === true;

/** A co-author may take their name off it, not take it from the others. */
export const canDeleteSubject = (member: Membership, subject: Authored) =>
  speaksFor(member, subject) || member.holds('content.moderate');

/** What decides who goes on from a subject, beside the charter. */
export interface Discussed extends Authored {
  readonly commentAudience: 'everyone' | 'connections' | 'nobody';
  /** Whether the member and the author are connected; asked for only where connections alone may comment. */
  readonly isConnected: boolean;
}

const isAmongCommenters = (member: Membership, subject: Discussed) =>
  subject.commentAudience === 'everyone' ||
  (subject.commentAudience === 'connections' && (subject.isConnected || canEditSubject(member, subject)));

export const canComment = (member: Membership, subject: Discussed) =>
  member.holds('comments.write') && isAmongCommenters(member, subject);

/** For whom a content is. */
export interface Addressed {
  readonly audience: `${SubjectAudienceModel}`;
}

/** Not for all members: that it exists is for those alone to know who may see it. */
export const isConfidential = ({ audience }: Addressed) => audience === 'sectors' || audience === 'introduction';

/** Who may learn of an act about a content: all members, or those it is for and the people concerned. */
export const scopeOf = (subject: Addressed & { readonly id: string }) =>
  isConfidential(subject) ? { group: subject.id } : 'territory';

/** Publishing it on is publishing; what is confidential goes no further than its author brings it. */
export const canReshare = (member: Membership, subject: Addressed & { readonly isReshareable: boolean }) =>
  subject.isReshareable && !isConfidential(subject) && member.holds('posts.publish');

/** To open a content to everybody, members or not. */
export const canPublicise = (member: Membership) => member.holds('content.publicise');

/** A promise for longer than that would outlive whoever gives it. */
const MOST_YEARS_AHEAD = 5;

export function isReviewable(reviewBy: Date, now: Date): boolean {
  const latest = new Date(now);
  latest.setFullYear(now.getFullYear() + MOST_YEARS_AHEAD);
  return reviewBy > now && reviewBy <= latest;
}

/** Whoever may edit it knows, and curators look after what others have left. */
export const canConfirm = (member: Membership, subject: Authored) =>
  canEditSubject(member, subject) || member.holds('content.curate');

/** To put a content at the head of its territory. */
export const canFeature = (member: Membership, subject: Addressed) =>
  member.holds('content.curate') && !isConfidential(subject);

/** Whoever may edit it does that instead. */
export const canFlag = (member: Membership, subject: Authored) => !canEditSubject(member, subject);

export const canReact = (member: Membership) => member.holds('reactions.give');

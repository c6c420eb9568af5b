import { isAuthor, type Authored } from '../subjects';
import type { Membership } from '../territories';

export const canDeleteComment = (member: Membership, comment: Authored) =>
  isAuthor(member, comment) || member.holds('content.moderate');

/** Whoever lost the right to comment does not get it back by editing. */
export const canEditComment = (member: Membership, comment: Authored) =>
  isAuthor(member, comment) && member.holds('comments.write');

import { isAuthor, type Authored } from '../subjects';
import type { Membership } from '../territories';

export const canDeleteComment = (member: Membership, comment: Authored) =>
  isAuthor(member, comment) || member.holds('content.moderate');

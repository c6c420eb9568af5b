import type { Membership } from '../territories';

/** So many readers make a content overdue without waiting for its time. */
export const FLAGS_TO_BELIEVE = 3;

export const canCurate = (member: Membership) => member.holds('content.curate');

/** A curator's word is enough; otherwise several readers must agree. */
export const makesOverdue = (member: Membership, flagCount: number) =>
  canCurate(member) || flagCount >= FLAGS_TO_BELIEVE;

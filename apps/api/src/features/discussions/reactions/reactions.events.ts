import type { Key } from '../../../platform/database/public-id';
import type { ReactionKindModel } from '../../subjects';

/** A member reacted to a subject for the first time; another kind later is no news. */
export class ReactionGiven {
  constructor(
    readonly subject: Key,
    readonly memberId: string,
    readonly kind: ReactionKindModel,
  ) {}
}

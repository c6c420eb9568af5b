import type { Key } from '../../platform/database/public-id';
import type { HeldSubject, ReactionKindModel } from '../subjects';

/** A member commented on a subject. */
export class CommentPublished {
  constructor(
    readonly comment: Key,
    readonly subject: HeldSubject,
    readonly authorId: string,
    /** Ids of the members whom it mentions. */
    readonly mentioned: readonly string[],
  ) {}
}

/** A member reacted to a subject for the first time; another kind later is no news. */
export class ReactionGiven {
  constructor(
    readonly subject: Key,
    readonly memberId: string,
    readonly kind: ReactionKindModel,
  ) {}
}

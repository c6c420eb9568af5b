import type { Key } from '../../../platform/database/public-id';
import type { HeldSubject } from '../../subjects';

/** A member commented on a subject, or answered a comment there. */
export class CommentPublished {
  constructor(
    readonly comment: Key,
    readonly subject: HeldSubject,
    readonly authorId: string,
    /** Ids of the members whom it mentions. */
    readonly mentioned: readonly string[],
    /** Whom it answers: none when it opens a thread. */
    readonly answeredId: string | null,
  ) {}
}

/** A comment was published, edited, deleted or restored: whoever shows its subject's comments reads it again. */
export class CommentChanged {
  constructor(
    readonly comment: Key,
    readonly subject: Key,
    readonly threadId: string | null,
    /** Ids of the members whose words and whose act it is. */
    readonly people: readonly string[],
  ) {}
}

import type { Key } from '../../../platform/database/public-id';

/** Whoever asked a question marked a comment as its answer. */
export class AnswerAccepted {
  constructor(
    readonly post: Key,
    readonly comment: Key,
    /** Ids of the members who wrote the comment, and who accepted it. */
    readonly authorId: string,
    readonly by: string,
  ) {}
}

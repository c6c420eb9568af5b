import type { Key } from '../../../platform/database/public-id';

/** Somebody voted, changed or took back their vote, or the asker closed the poll. */
export class PollChanged {
  constructor(
    readonly post: Key,
    readonly voterCount: number,
    /** Ids of the members whose poll and whose act it is. */
    readonly people: readonly string[],
  ) {}
}

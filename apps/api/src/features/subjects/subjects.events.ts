import type { Key } from '../../platform/database/public-id';

/** What a row on screen shows of a subject beside its words. */
export interface SubjectCounts {
  readonly version: number;
  readonly commentCount: number;
  readonly reactionCount: number;
  readonly shareCount: number;
}

/** A subject was edited, restored, commented, reacted to or shared. */
export class SubjectChanged {
  constructor(
    readonly key: Key,
    readonly counts: SubjectCounts,
    /** Ids of the members whose content and whose act it is. */
    readonly people: readonly string[],
  ) {}
}

/** Somebody who knows edited a subject, or said that it still holds. */
export class SubjectRenewed {
  constructor(readonly key: Key) {}
}

/** A deletion was taken back. */
export class SubjectRestored {
  constructor(readonly key: Key) {}
}

/** A subject was for all members, and is for some alone from then on. */
export class SubjectNarrowed {
  constructor(readonly key: Key) {}
}

/** A subject no longer exists for anybody. */
export class SubjectRemoved {
  constructor(
    readonly key: Key,
    readonly authorId: string,
  ) {}
}

import type { HeldSubject } from '../subjects';

/** A reader said for the first time that a content holds no more. */
export class SubjectFlagged {
  constructor(
    readonly subject: HeldSubject,
    readonly memberId: string,
  ) {}
}

/** A curator asks whoever looks after a content whether it still holds. */
export class ReviewAsked {
  constructor(
    readonly subject: HeldSubject,
    readonly memberId: string,
  ) {}
}

/** What waits for the curators of a territory is not what it was. */
export class ReviewQueueChanged {
  constructor(readonly territoryId: string) {}
}

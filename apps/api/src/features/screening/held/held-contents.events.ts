import type { Key } from '../../../platform/database/public-id';

/** Something waits for somebody to read it before it is published. */
export class ContentHeld {
  constructor(
    readonly content: Key,
    readonly authorId: string,
    readonly accountId: string,
  ) {}
}

/** It was decided on or taken back, or waits again. */
export class HeldContentChanged {
  constructor(
    readonly territoryId: string,
    readonly accountId: string,
  ) {}
}

export class HeldContentApproved {
  constructor(
    readonly content: Key,
    readonly authorId: string,
    readonly approvedBy: string,
    /** Id of the subject that it became, or that it belongs to. */
    readonly subjectId: string,
  ) {}
}

export class HeldContentRefused {
  constructor(
    readonly content: Key,
    readonly authorId: string,
    readonly refusedBy: string,
  ) {}
}

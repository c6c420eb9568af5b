import type { Key } from '../../../platform/database/public-id';

/** The queue of a territory is not what it was. */
export class JoinRequestsChanged {
  constructor(readonly territoryId: string) {}
}

/** Somebody who asked was let in. */
export class JoinRequestApproved {
  constructor(
    readonly request: Key,
    readonly memberId: string,
    readonly approvedBy: string,
  ) {}
}

/** Somebody who asked was told no, and why. */
export class JoinRequestRefused {
  constructor(
    readonly request: Key,
    readonly reason: string,
  ) {}
}

import type { Key } from '../../platform/database/public-id';

/** Claims on that page were made, taken back or answered, or others decide about them now. */
export class ClaimsChanged {
  constructor(readonly page: Key) {}
}

/** A member waits for a role. */
export class ClaimMade {
  constructor(
    readonly page: Key,
    readonly memberId: string,
  ) {}
}

export class ClaimAnswered {
  constructor(
    readonly page: Key,
    readonly claim: { readonly memberId: string; readonly decidedBy: string; readonly isAccepted: boolean },
  ) {}
}

/** The page has become that of another organisation: those who represented it wait to be agreed to anew. */
export class RepresentativesLapsed {
  constructor(
    readonly page: Key,
    readonly by: string,
    /** Ids of members. */
    readonly lapsed: readonly string[],
  ) {}
}

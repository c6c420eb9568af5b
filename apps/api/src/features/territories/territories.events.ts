import type { Key } from '../../platform/database/public-id';

/** An account became a member. */
export class MemberJoined {
  constructor(
    readonly territoryId: string,
    readonly memberId: string,
    readonly accountId: string,
  ) {}
}

/** A member left, was suspended or was removed: nothing of the territory may reach them any more. */
export class MembershipEnded {
  constructor(
    readonly territoryId: string,
    readonly memberId: string,
    readonly accountId: string,
    readonly state: 'left' | 'suspended' | 'removed',
  ) {}
}

/** What a person is told when they may not take part. */
export interface Statement {
  readonly reason: string;
  readonly until?: Date;
}

/** A member may not take part for a time; `MembershipEnded` has gone before. */
export class MemberSuspended {
  constructor(
    readonly member: Key,
    readonly accountId: string,
    readonly statement: Statement,
  ) {}
}

/** A member may not take part any more; `MembershipEnded` has gone before, now or when they were suspended. */
export class MemberRemoved {
  constructor(
    readonly member: Key,
    readonly accountId: string,
    readonly statement: Statement,
    readonly from: 'active' | 'suspended',
  ) {}
}

/** A suspension ended, or somebody who was removed may join again. */
export class MemberResumed {
  constructor(
    readonly member: Key,
    readonly accountId: string,
    readonly from: 'suspended' | 'removed',
  ) {}
}

/** The territory was suspended or archived by the operator. */
export class TerritoryClosed {
  constructor(readonly territoryId: string) {}
}

/** What those accounts may do in the territory has changed: their trust, or a mandate. */
export class MembershipChanged {
  constructor(
    readonly territoryId: string,
    readonly accountIds: readonly string[],
  ) {}
}

/** What a territory shows of itself, or its perimeter, has changed. */
export class TerritoryChanged {
  constructor(readonly territoryId: string) {}
}

/** Who holds which power may be another from now on. */
export class CharterChanged {
  constructor(
    readonly territoryId: string,
    readonly version: number,
  ) {}
}

/** Somebody received a mandate, or had theirs prolonged. `by`: the member who gave it, if one did. */
export class MandateGiven {
  constructor(
    readonly territoryId: string,
    readonly memberId: string,
    readonly by: string | null,
  ) {}
}

/** A mandate was ended before its time. */
export class MandateEnded {
  constructor(
    readonly territoryId: string,
    readonly memberId: string,
    readonly by: string | null,
  ) {}
}

/** A mandate ends within a month: time to renew it or to hand over. */
export class MandateNearsEnd {
  constructor(
    readonly territoryId: string,
    readonly memberId: string,
  ) {}
}

/** A mandate goes on by itself, because without it nobody could change the charter. */
export class MandateProlonged {
  constructor(
    readonly territoryId: string,
    readonly memberId: string,
  ) {}
}

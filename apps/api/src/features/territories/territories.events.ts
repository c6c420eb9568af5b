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
  ) {}
}

/** The territory was suspended or archived by the operator. */
export class TerritoryClosed {
  constructor(readonly territoryId: string) {}
}

/** A member asked another one to connect. */
export class ConnectionRequested {
  constructor(
    readonly territoryId: string,
    readonly requesterId: string,
    readonly receiverId: string,
  ) {}
}

/** Both agreed; the first to ask was `requesterId`. */
export class ConnectionMade {
  constructor(
    readonly territoryId: string,
    readonly requesterId: string,
    readonly accepterId: string,
  ) {}
}

/** One of the two ended their connection. */
export class ConnectionEnded {
  constructor(
    readonly territoryId: string,
    readonly memberIds: readonly [string, string],
  ) {}
}

export class MemberFollowed {
  constructor(
    readonly territoryId: string,
    readonly followerId: string,
    readonly followedId: string,
  ) {}
}

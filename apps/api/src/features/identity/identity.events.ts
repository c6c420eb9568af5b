/** A session can no longer be used: whatever it holds open must close. */
export class SessionEnded {
  constructor(
    readonly sessionId: string,
    readonly accountId: string,
  ) {}
}

/** An account was made, with a password the person chose. */
export class AccountCreated {
  constructor(readonly accountId: string) {}
}

/** An account wants nothing to do with another any more. */
export class AccountBlocked {
  constructor(
    readonly blockerId: string,
    readonly blockedId: string,
  ) {}
}

/** An account took its block of another back. */
export class AccountUnblocked {
  constructor(
    readonly blockerId: string,
    readonly blockedId: string,
  ) {}
}

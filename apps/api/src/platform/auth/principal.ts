/** Who asks, as far as the platform needs to know. */
export interface Principal {
  readonly accountId: string;
  readonly sessionId: string;
  readonly isOperator: boolean;
}

/** Turns a request's cookie into a principal; provided by the feature that owns sessions. */
export abstract class Authenticator {
  /** `null` when there is no session, or one that ended. One SQL statement at most. */
  abstract authenticate(cookieHeader: string | undefined): Promise<Principal | null>;
}

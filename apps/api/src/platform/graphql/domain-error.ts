import type { ErrorCode } from '@rayonne/contracts';

/**
 * A refusal that the viewer can understand. The code is a contract with every client, which owns the words;
 * `field` names the input at fault (its last path element).
 */
export class DomainError extends Error {
  /** Set when the same request may succeed later. */
  readonly retryAfterSeconds?: number;
  /** What the words of the refusal name: a bound, the word at fault. */
  readonly detail?: number | string;

  constructor(
    readonly code: ErrorCode,
    readonly field?: string,
  ) {
    super(code);
    this.name = new.target.name;
  }
}

/** What the viewer may not see does not exist for them: the same answer for a hidden and for a made-up thing. */
export class NotFoundError extends DomainError {
  constructor() {
    super('NOT_FOUND');
  }
}

export class ForbiddenError extends DomainError {
  constructor() {
    super('FORBIDDEN');
  }
}

export class SignedOutError extends DomainError {
  constructor() {
    super('SIGNED_OUT');
  }
}

export class InvalidInputError extends DomainError {
  constructor(field?: string) {
    super('INVALID_INPUT', field);
  }
}

/** The thing was changed by somebody else since the viewer read it. */
export class StaleVersionError extends DomainError {
  constructor() {
    super('STALE_VERSION');
  }
}

/** Too many attempts; the client says when the next one may come. */
export class RateLimitedError extends DomainError {
  constructor(override readonly retryAfterSeconds: number) {
    super('RATE_LIMITED');
  }
}

/** Throws `ForbiddenError` unless the policy allowed it. */
export function authorize(allowed: boolean): void {
  if (!allowed) throw new ForbiddenError();
}

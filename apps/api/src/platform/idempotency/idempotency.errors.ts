import { DomainError } from '../graphql/domain-error';

/** The key already stands for another request. */
export class IdempotencyKeyReusedError extends DomainError {
  constructor() {
    super('IDEMPOTENCY_KEY_REUSED');
  }
}

/** Another node is carrying out the same request: its answer can be had a moment later. */
export class RequestInProgressError extends DomainError {
  override readonly retryAfterSeconds = 1;

  constructor() {
    super('REQUEST_IN_PROGRESS');
  }
}

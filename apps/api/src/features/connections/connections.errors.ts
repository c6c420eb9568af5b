import { DomainError } from '../../platform/graphql/domain-error';

export class TooManyOpenRequestsError extends DomainError {
  constructor() {
    super('TOO_MANY_OPEN_REQUESTS');
  }
}

/** The other person declined not long ago. */
export class AskedTooSoonError extends DomainError {
  constructor() {
    super('ASKED_TOO_SOON');
  }
}

export class AlreadyConnectedError extends DomainError {
  constructor() {
    super('ALREADY_CONNECTED');
  }
}

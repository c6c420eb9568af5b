import { DomainError } from '../../platform/graphql/domain-error';

/** The address has an invitation to the territory that waits. */
export class AlreadyInvitedError extends DomainError {
  constructor() {
    super('ALREADY_INVITED', 'email');
  }
}

export class AlreadyRequestedError extends DomainError {
  constructor() {
    super('ALREADY_REQUESTED');
  }
}

/** The territory asks other questions than those that were answered. */
export class AnswersMissingError extends DomainError {
  constructor() {
    super('ANSWERS_MISSING', 'answers');
  }
}

/** Somebody else was faster. */
export class RequestSettledError extends DomainError {
  constructor() {
    super('REQUEST_SETTLED');
  }
}

/** A refusal is not long ago. */
export class TooSoonError extends DomainError {
  constructor() {
    super('TOO_SOON');
  }
}

/** Somebody else has taken it upon them, or has done it. */
export class AlreadyWelcomedError extends DomainError {
  constructor() {
    super('ALREADY_WELCOMED');
  }
}

/** The charter wants others to stand by a mandate: the person joins first, then the mandate is proposed. */
export class MandateNeedsSponsorsError extends DomainError {
  constructor() {
    super('SPONSORS_NEEDED', 'mandate');
  }
}

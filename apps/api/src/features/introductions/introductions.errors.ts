import { DomainError } from '../../platform/graphql/domain-error';

/** The same person was asked for and nothing came of it yet. */
export class IntroductionPendingError extends DomainError {
  constructor() {
    super('INTRODUCTION_PENDING');
  }
}

/** Those people do not lead to that person any more. */
export class IntroductionPathGoneError extends DomainError {
  constructor() {
    super('INTRODUCTION_PATH_GONE', 'through');
  }
}

/** Whoever would introduce has been turned to often enough this week. */
export class IntroducerBusyError extends DomainError {
  constructor() {
    super('INTRODUCER_BUSY', 'through');
  }
}

/** It was decided meanwhile, or its time is over. */
export class IntroductionSettledError extends DomainError {
  constructor() {
    super('INTRODUCTION_SETTLED');
  }
}

export class TooManyIntroductionsError extends DomainError {
  constructor() {
    super('TOO_MANY_INTRODUCTIONS');
  }
}

export class AlreadyAcquaintedError extends DomainError {
  constructor() {
    super('ALREADY_CONNECTED');
  }
}

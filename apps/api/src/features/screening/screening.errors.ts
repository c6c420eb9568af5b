import { DomainError } from '../../platform/graphql/domain-error';

/** Neither letter nor digit nor picture, or a wall of one sign. */
export class SaysNothingError extends DomainError {
  constructor() {
    super('SAYS_NOTHING', 'body');
  }
}

export class TooManyLinksError extends DomainError {
  constructor(override readonly detail: number) {
    super('TOO_MANY_LINKS', 'body');
  }
}

/** More within the hour than somebody of that trust level publishes. */
export class PublishedTooMuchError extends DomainError {
  constructor(override readonly retryAfterSeconds: number) {
    super('PUBLISHED_TOO_MUCH');
  }
}

/** The territory does not publish that word. */
export class BlockedWordError extends DomainError {
  constructor(override readonly detail: string) {
    super('BLOCKED_WORD', 'body');
  }
}

export class AlreadySaidError extends DomainError {
  constructor() {
    super('ALREADY_SAID', 'body');
  }
}

/** Somebody else decided first, or its author took it back. */
export class HeldContentSettledError extends DomainError {
  constructor() {
    super('HELD_CONTENT_SETTLED');
  }
}

/** Its author may not publish it any more, or it speaks of what is gone. */
export class HeldContentOutdatedError extends DomainError {
  constructor() {
    super('HELD_CONTENT_OUTDATED');
  }
}

export class WordBlockedAlreadyError extends DomainError {
  constructor() {
    super('WORD_BLOCKED_ALREADY', 'word');
  }
}

export class TooManyBlockedWordsError extends DomainError {
  constructor() {
    super('TOO_MANY_BLOCKED_WORDS');
  }
}

import { DomainError } from '../../platform/graphql/domain-error';

/** A content may be about so many topics and no more. */
export class TooManyTopicsError extends DomainError {
  constructor() {
    super('TOO_MANY_TOPICS', 'body');
  }
}

export class TooManyTopicChoicesError extends DomainError {
  constructor() {
    super('TOO_MANY_TOPIC_CHOICES');
  }
}

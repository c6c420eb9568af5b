import { DomainError } from '../../platform/graphql/domain-error';

/** So many contents stand at the head of a territory, and no more. */
export class TooManyFeaturedError extends DomainError {
  constructor() {
    super('TOO_MANY_FEATURED');
  }
}

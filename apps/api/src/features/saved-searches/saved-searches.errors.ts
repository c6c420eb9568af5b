import { DomainError } from '../../platform/graphql/domain-error';

export class TooManySavedSearchesError extends DomainError {
  constructor() {
    super('TOO_MANY_SAVED_SEARCHES');
  }
}

/** Another one of one's own bears that name. */
export class NameTakenError extends DomainError {
  constructor() {
    super('NAME_TAKEN', 'name');
  }
}

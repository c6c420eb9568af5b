import { DomainError } from '../../../platform/graphql/domain-error';

export class TooManyCoAuthorsError extends DomainError {
  constructor() {
    super('TOO_MANY_CO_AUTHORS');
  }
}

/** Who declined is not asked again. */
export class CoAuthorDeclinedError extends DomainError {
  constructor() {
    super('CO_AUTHOR_DECLINED');
  }
}

import { DomainError } from '../../platform/graphql/domain-error';

/** It has its page on the territory already. */
export class OrganisationExistsError extends DomainError {
  constructor() {
    super('ORGANISATION_EXISTS', 'registration');
  }
}

export class NotRepresentativeError extends DomainError {
  constructor() {
    super('NOT_REPRESENTATIVE', 'organisation');
  }
}

/** The member has that role, or a larger one. */
export class AlreadyBelongsError extends DomainError {
  constructor() {
    super('ALREADY_BELONGS', 'role');
  }
}

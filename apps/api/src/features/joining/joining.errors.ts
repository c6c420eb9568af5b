import { DomainError } from '../../platform/graphql/domain-error';

/** The address has an invitation to the territory that waits. */
export class AlreadyInvitedError extends DomainError {
  constructor() {
    super('ALREADY_INVITED', 'email');
  }
}

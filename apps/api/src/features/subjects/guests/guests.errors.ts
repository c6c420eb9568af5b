import { DomainError } from '../../../platform/graphql/domain-error';

export class TooManyGuestsError extends DomainError {
  constructor() {
    super('TOO_MANY_GUESTS');
  }
}

import { DomainError } from '../../platform/graphql/domain-error';

/** It was closed, or its deadline has passed. */
export class OpportunityClosedError extends DomainError {
  constructor() {
    super('OPPORTUNITY_CLOSED');
  }
}

export class OwnOpportunityError extends DomainError {
  constructor() {
    super('OWN_OPPORTUNITY');
  }
}

import { DomainError } from '../../platform/graphql/domain-error';

/** It has come to an end, or its deadline has passed. */
export class OpportunityClosedError extends DomainError {
  constructor() {
    super('OPPORTUNITY_CLOSED');
  }
}

/** Nothing becomes of it any more; somebody may just have said so. */
export class OpportunityConcludedError extends DomainError {
  constructor() {
    super('OPPORTUNITY_CONCLUDED');
  }
}

/** It would have to be opened again first. */
export class OpportunityWithdrawnError extends DomainError {
  constructor() {
    super('OPPORTUNITY_WITHDRAWN');
  }
}

export class OwnOpportunityError extends DomainError {
  constructor() {
    super('OWN_OPPORTUNITY');
  }
}

import { DomainError } from '../../../platform/graphql/domain-error';

/** The time to vote is over. */
export class PollClosedError extends DomainError {
  constructor() {
    super('VOTE_CLOSED');
  }
}

import { DomainError } from '../../platform/graphql/domain-error';

/** The members vote on the charter just now: it stays as it is until they have decided. */
export class VoteUnderWayError extends DomainError {
  constructor() {
    super('VOTE_UNDER_WAY');
  }
}

/** The vote, or its time for candidacies, is over or has not begun. */
export class VoteClosedError extends DomainError {
  constructor() {
    super('VOTE_CLOSED');
  }
}

/** Who was no member, or not trusted enough, when the vote opened has no ballot in it. */
export class NoBallotHereError extends DomainError {
  constructor() {
    super('NO_BALLOT_HERE');
  }
}

export class ProposalDecidedError extends DomainError {
  constructor() {
    super('PROPOSAL_DECIDED');
  }
}

/** One's own proposal needs others to stand by it. */
export class OwnProposalError extends DomainError {
  constructor() {
    super('OWN_PROPOSAL');
  }
}

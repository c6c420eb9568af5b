import { DomainError } from '../../../platform/graphql/domain-error';

/** It was published or deleted meanwhile, perhaps on another device. */
export class DraftGoneError extends DomainError {
  constructor() {
    super('DRAFT_GONE');
  }
}

export class TooManyDraftsError extends DomainError {
  constructor() {
    super('TOO_MANY_DRAFTS');
  }
}

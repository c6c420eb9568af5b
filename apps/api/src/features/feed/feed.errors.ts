import { DomainError } from '../../platform/graphql/domain-error';

/** The order that the page belongs to has ended: the feed starts anew. */
export class RankingExpiredError extends DomainError {
  constructor() {
    super('RANKING_EXPIRED', 'after');
  }
}

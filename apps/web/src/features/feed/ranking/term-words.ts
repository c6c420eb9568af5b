import type { MessageId } from '@rayonne/messages';
import type { FeedReason, FeedTerm } from '../../../gql/graphql';

interface TermWords {
  name: MessageId;
  /** What makes its value. */
  hint: MessageId;
}

/** The words of each term of the formula. */
export const TERM_WORDS: Record<FeedTerm, TermWords> = {
  FRESHNESS: { name: 'term.freshness', hint: 'term.freshnessHint' },
  DISCUSSION: { name: 'term.discussion', hint: 'term.discussionHint' },
  CLOSENESS: { name: 'term.closeness', hint: 'term.closenessHint' },
  INTERESTS: { name: 'term.interests', hint: 'term.interestsHint' },
  NEARBY: { name: 'term.nearby', hint: 'term.nearbyHint' },
  TURN: { name: 'term.turn', hint: 'term.turnHint' },
  NEWCOMER: { name: 'term.newcomer', hint: 'term.newcomerHint' },
  SMALL_COMMUNE: { name: 'term.smallCommune', hint: 'term.smallCommuneHint' },
  OVERDUE: { name: 'term.overdue', hint: 'term.overdueHint' },
};

export const REASON_WORDS: Record<FeedReason, MessageId> = {
  TERRITORY: 'why.territory',
  TOPIC: 'why.topic',
  CONNECTION: 'why.connection',
  FOLLOWED: 'why.followed',
  COMMUNE: 'why.commune',
  OWN: 'why.own',
};

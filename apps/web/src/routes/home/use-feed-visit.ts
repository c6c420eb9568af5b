import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'react-router';
import { graphql } from '../../gql';
import { useMembership } from '../../shared/session/membership';

const MarkFeedSeen = graphql(/* GraphQL */ `
  mutation MarkFeedSeen($input: MarkFeedSeenInput!) {
    markFeedSeen(input: $input) {
      feedSeenAt
      territory {
        id
      }
    }
  }
`);

/** What each visit had seen on arrival, by its place in the history: whoever goes back finds the same divider. */
const arrivals = new Map<string, string | null>();

export interface FeedVisit {
  /** When the reader had last seen the feed, as it was on arrival: counts and dividers stay put while one reads. */
  seenAt: string | null;
  /** To be called when the reader asks for what is new. */
  markSeen: () => void;
}

/**
 * Seen is what was on the screen when the reader leaves, or asked for what is new. Arriving marks nothing, nor does
 * scrolling. `shownUntil` is when the newest content shown was published; unset while there is no such feed.
 */
export function useFeedVisit(shownUntil: string | undefined): FeedVisit {
  const client = useApolloClient();
  const { territoryId, feedSeenAt } = useMembership();
  const visit = `${territoryId} ${useLocation().key}`;
  const [seenAt] = useState(arrivals.has(visit) ? (arrivals.get(visit) ?? null) : feedSeenAt);
  useEffect(() => void arrivals.set(visit, seenAt), [visit, seenAt]);
  const mark = useEffectEvent(() => {
    if (shownUntil === undefined) return;
    const variables = { input: { territory: territoryId, until: shownUntil } };
    // A lost mark only shows a divider again next time.
    client.mutate({ mutation: MarkFeedSeen, variables, context: { outlives: true } }).catch(() => undefined);
  });
  const isShown = shownUntil !== undefined;
  useEffect(() => {
    if (!isShown) return undefined;
    const leave = () => document.visibilityState === 'hidden' && mark();
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      mark();
    };
  }, [isShown]);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) mark();
  }, [asked]);
  return { seenAt, markSeen: () => setAsked((times) => times + 1) };
}

import { useApolloClient } from '@apollo/client/react';
import type { SubjectPublished } from '@rayonne/contracts';
import { useState } from 'react';
import { graphql } from '../../gql';
import { useServerEvent } from '../../shared/realtime/realtime';
import { useMembership } from '../../shared/session/membership';
import { arrivedSince, type ShownSubject } from './arrived-since';

const FeedNews = graphql(/* GraphQL */ `
  query FeedNews($territory: ID!) {
    feed(territory: $territory, first: 20) {
      nodes {
        id
        publishedAt
        author {
          id
          isViewer
        }
      }
    }
  }
`);

export interface NewSubjects {
  count: number;
  /** They have been fetched, or something newer has. */
  reset: () => void;
}

/** Counts what others published and `shown` does not hold: nothing moves before the reader asks for it. */
export function useNewSubjects(shown: readonly ShownSubject[]): NewSubjects {
  const client = useApolloClient();
  const { territoryId, memberId } = useMembership();
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  const add = (ids: readonly string[]) => setArrived((known) => new Set([...known, ...ids]));
  const arrive = (event: SubjectPublished) => {
    if (event.territoryId === territoryId && event.authorId !== memberId) add([event.subjectId]);
  };
  // Kept out of the cache: the list on the screen stays as it is until the reader asks for more.
  const readOn = async (followed: string) => {
    if (followed !== territoryId) return;
    const variables = { territory: territoryId };
    const { data } = await client
      .query({ query: FeedNews, variables, fetchPolicy: 'no-cache' })
      .catch(() => ({ data: undefined }));
    if (data) add(arrivedSince(data.feed.nodes, shown));
  };
  useServerEvent('post.published', arrive);
  useServerEvent('opportunity.published', arrive);
  useServerEvent('subject.removed', ({ subjectId }) =>
    setArrived((known) => new Set([...known].filter((id) => id !== subjectId))),
  );
  useServerEvent('following', (followed) => void readOn(followed));
  const isShown = new Set(shown.map(({ id }) => id));
  return { count: [...arrived].filter((id) => !isShown.has(id)).length, reset: () => setArrived(new Set()) };
}

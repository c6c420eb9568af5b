import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { graphql } from '../../../gql';
import { useServerEvent } from '../../../shared/realtime/realtime';

const PollNow = graphql(/* GraphQL */ `
  query PollNow($id: ID!) {
    post(id: $id) {
      id
      poll {
        id
        ...PollPanel_poll
      }
    }
  }
`);

/** Everybody who looks on hears of a vote at the same moment: their reading is spread over so many milliseconds. */
const SPREAD_MS = 900;
const PAUSE_MS = 250;

/** Reads a poll again when somebody votes, and when the line was cut meanwhile. */
export function usePollUpdates(post: string): void {
  const client = useApolloClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const readAgain = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(
      // A reading that fails is followed by the next vote’s.
      () =>
        void client
          .query({ query: PollNow, variables: { id: post }, fetchPolicy: 'network-only' })
          .catch(() => undefined),
      PAUSE_MS + Math.random() * SPREAD_MS,
    );
  };
  useServerEvent('poll.changed', ({ subjectId }) => {
    if (subjectId === post) readAgain();
  });
  useServerEvent('following', readAgain);
  useEffect(() => () => clearTimeout(timer.current), []);
}

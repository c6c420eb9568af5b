import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../gql';

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

/** Tells that the feed was opened, once it is there to be seen. Scrolling marks nothing. */
export function useMarkFeedSeen(territory: string, isShown: boolean): void {
  const client = useApolloClient();
  useEffect(() => {
    if (!isShown) return;
    // A lost mark only shows a divider again next time.
    client.mutate({ mutation: MarkFeedSeen, variables: { input: { territory } } }).catch(() => undefined);
  }, [client, territory, isShown]);
}

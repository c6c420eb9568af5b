import { useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../gql';

const MarkNoticesSeen = graphql(/* GraphQL */ `
  mutation MarkNoticesSeen($input: MarkNoticesSeenInput!) {
    markNoticesSeen(input: $input)
  }
`);

/** Counts as seen what the inbox shows, up to its newest. On the screen the new ones stay marked until the next visit. */
export function useMarkNoticesSeen(viewerId: string | undefined, newestId: string | undefined): void {
  const [mark] = useMutation(MarkNoticesSeen);
  useEffect(() => {
    if (!viewerId || !newestId) return;
    mark({
      variables: { input: { upTo: newestId } },
      update: (cache, { data }) =>
        void cache.modify({
          id: cache.identify({ __typename: 'Viewer', id: viewerId }),
          fields: { unseenNotices: () => data?.markNoticesSeen ?? 0 },
        }),
    }).catch(() => undefined);
  }, [viewerId, newestId, mark]);
}

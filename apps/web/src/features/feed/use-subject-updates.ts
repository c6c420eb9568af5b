import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../gql';
import { SUBJECT_KINDS } from '../../shared/graphql/cache';
import { useServerEvent } from '../../shared/realtime/realtime';
import { hideSubject } from '../../shared/subjects/hide-subject';

const PostPreview = graphql(/* GraphQL */ `
  query PostPreview($id: ID!) {
    post(id: $id) {
      id
      linkPreview {
        id
        video {
          provider
        }
      }
      ...PostLink_post
    }
  }
`);

/** Follows, in the cache, what becomes of the contents on the screen. */
export function useSubjectUpdates(): void {
  const client = useApolloClient();
  const { cache } = client;
  useServerEvent('subject.changed', ({ subjectId, ...counts }) => {
    for (const kind of SUBJECT_KINDS) {
      cache.modify({
        id: cache.identify({ __typename: kind, id: subjectId }),
        fields: {
          commentCount: () => counts.commentCount,
          reactionCount: () => counts.reactionCount,
          shareCount: () => counts.shareCount,
        },
      });
    }
  });
  useServerEvent('post.previewed', ({ subjectId }) => {
    let isShown = false;
    const look = (value: string) => {
      isShown = true;
      return value;
    };
    cache.modify({ id: cache.identify({ __typename: 'Post', id: subjectId }), fields: { body: look } });
    const asked = { query: PostPreview, variables: { id: subjectId }, fetchPolicy: 'network-only' } as const;
    if (isShown) void client.query(asked).catch(() => undefined);
  });
  useServerEvent('subject.removed', ({ subjectId }) => hideSubject(cache, subjectId));
}

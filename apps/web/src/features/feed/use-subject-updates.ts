import { useApolloClient } from '@apollo/client/react';
import { SUBJECT_KINDS } from '../../shared/graphql/cache';
import { useServerEvent } from '../../shared/realtime/realtime';
import { hideSubject } from '../../shared/subjects/hide-subject';

/** Follows, in the cache, what becomes of the contents on the screen. */
export function useSubjectUpdates(): void {
  const { cache } = useApolloClient();
  useServerEvent('subject.changed', ({ subjectId, commentCount, reactionCount }) => {
    for (const kind of SUBJECT_KINDS) {
      cache.modify({
        id: cache.identify({ __typename: kind, id: subjectId }),
        fields: { commentCount: () => commentCount, reactionCount: () => reactionCount },
      });
    }
  });
  useServerEvent('subject.removed', ({ subjectId }) => hideSubject(cache, subjectId));
}

import type { ApolloCache, Reference } from '@apollo/client';

interface CachedComments {
  nodes: readonly Reference[];
  pageInfo: { hasNextPage: boolean };
}

export interface CachedSubject {
  id: string;
  __typename: string;
}

/**
 * Puts a comment at the end of its thread and counts it. The count may already hold it, told by a push: a thread that is
 * all there is counted rather than guessed.
 */
export function addComment(cache: ApolloCache, subject: CachedSubject, commentId: string): void {
  const key = cache.identify({ __typename: 'Comment', id: commentId });
  if (!key) return;
  let shown: number | undefined;
  const id = cache.identify({ ...subject });
  cache.modify({
    id,
    fields: {
      comments: (value) => {
        const thread = value as CachedComments;
        const nodes = [...thread.nodes.filter(({ __ref }) => __ref !== key), { __ref: key }];
        if (!thread.pageInfo.hasNextPage) shown = nodes.length;
        return { ...thread, nodes };
      },
    },
  });
  cache.modify({ id, fields: { commentCount: (count: number) => shown ?? count + 1 } });
}

export function removeComment(cache: ApolloCache, subject: CachedSubject, commentId: string): void {
  cache.modify({
    id: cache.identify({ ...subject }),
    fields: {
      commentCount: (count: number) => Math.max(0, count - 1),
      comments: (value, { readField }) => {
        const thread = value as CachedComments;
        return { ...thread, nodes: thread.nodes.filter((node) => readField('id', node) !== commentId) };
      },
    },
  });
}

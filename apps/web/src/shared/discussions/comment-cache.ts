import type { ApolloCache, Reference } from '@apollo/client';

interface CachedComments {
  nodes: readonly Reference[];
}

export interface CachedSubject {
  id: string;
  __typename: string;
}

/** Counts a comment and puts it at the end of the thread, where one is shown. */
export function addComment(cache: ApolloCache, subject: CachedSubject, commentId: string): void {
  const key = cache.identify({ __typename: 'Comment', id: commentId });
  cache.modify({
    id: cache.identify({ ...subject }),
    fields: {
      commentCount: (count: number) => count + 1,
      comments: (value) => {
        const thread = value as CachedComments;
        return key ? { ...thread, nodes: [...thread.nodes, { __ref: key }] } : thread;
      },
    },
  });
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

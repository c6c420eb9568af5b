import type { ApolloCache, Reference } from '@apollo/client';

interface ListOfSubjects {
  nodes: readonly Reference[];
}

/** Takes a content out of every list on the screen. */
export function hideSubject(cache: ApolloCache, id: string): void {
  const without = (list: ListOfSubjects, { readField }: { readField: (name: string, from: Reference) => unknown }) => ({
    ...list,
    nodes: list.nodes.filter((node) => readField('id', node) !== id),
  });
  cache.modify({
    fields: {
      feed: (list, details) => without(list as ListOfSubjects, details),
      bookmarks: (list, details) => without(list as ListOfSubjects, details),
      opportunities: (list, details) => without(list as ListOfSubjects, details),
      unansweredQuestions: (list, details) => without(list as ListOfSubjects, details),
      featured: (nodes, details) => without({ nodes: nodes as readonly Reference[] }, details).nodes,
    },
  });
}

import type { ApolloCache, FieldPolicy, InMemoryCache, Reference } from '@apollo/client';

/** A list that runs oldest first and is read both ways, as the cache keeps it. */
export interface TwoWayList {
  nodes: readonly Reference[];
  pageInfo: {
    hasPreviousPage: boolean;
    hasNextPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const without = (nodes: readonly Reference[], others: readonly Reference[]) => {
  const refs = new Set(others.map(({ __ref }) => __ref));
  return nodes.filter(({ __ref }) => !refs.has(__ref));
};

/** Puts a page that was asked for before or after what is held in its place. */
function extend(held: TwoWayList, page: TwoWayList, isBefore: boolean): TwoWayList {
  const others = without(held.nodes, page.nodes);
  const { hasPreviousPage, startCursor } = isBefore ? page.pageInfo : held.pageInfo;
  const { hasNextPage, endCursor } = isBefore ? held.pageInfo : page.pageInfo;
  return {
    ...held,
    nodes: isBefore ? [...page.nodes, ...others] : [...others, ...page.nodes],
    pageInfo: { ...page.pageInfo, hasPreviousPage, startCursor, hasNextPage, endCursor },
  };
}

/** Reads a page anew: what was loaded on either side of it stays where the two still meet. */
export function renew(held: TwoWayList, page: TwoWayList): TwoWayList {
  const placeOf = (node: Reference | undefined) => held.nodes.findIndex(({ __ref }) => __ref === node?.__ref);
  const [first, last] = [placeOf(page.nodes[0]), placeOf(page.nodes.at(-1))];
  const older = page.pageInfo.hasPreviousPage && first > 0 ? without(held.nodes.slice(0, first), page.nodes) : [];
  const newer = page.pageInfo.hasNextPage && last >= 0 ? without(held.nodes.slice(last + 1), page.nodes) : [];
  const { hasPreviousPage, startCursor } = older.length > 0 ? held.pageInfo : page.pageInfo;
  const { hasNextPage, endCursor } = newer.length > 0 ? held.pageInfo : page.pageInfo;
  return {
    ...page,
    nodes: [...older, ...page.nodes, ...newer],
    pageInfo: { ...page.pageInfo, hasPreviousPage, startCursor, hasNextPage, endCursor },
  };
}

export const twoWayPolicy: FieldPolicy<TwoWayList> = {
  keyArgs: false,
  merge: (held, page, { args }) => {
    if (!held) return page;
    if (args?.['before'] || args?.['after']) return extend(held, page, Boolean(args['before']));
    return renew(held, page);
  },
};

/** Teaches the cache how lists of comments are read; it needs to know once there are any. */
export function teachThreads(cache: ApolloCache): void {
  (cache as InMemoryCache).policies.addTypePolicies({
    Post: { fields: { comments: twoWayPolicy } },
    Opportunity: { fields: { comments: twoWayPolicy } },
    Comment: { fields: { answers: twoWayPolicy } },
  });
}

export interface ListedComment {
  id: string;
  publishedAt: string;
}

/** The list in which a comment stands: of a subject, or of the comment that opened its thread. */
export interface ListOwner {
  __typename: string;
  id: string;
}

const fieldOf = ({ __typename }: ListOwner) => (__typename === 'Comment' ? 'answers' : 'comments');

/**
 * Puts a comment in its place in time. Where later ones are still to be loaded, one that is newer than all shown comes
 * with them; `atOnce` shows it all the same: its author looks for it.
 */
export function placeComment(cache: ApolloCache, owner: ListOwner, comment: ListedComment, atOnce: boolean): void {
  const ref = cache.identify({ __typename: 'Comment', id: comment.id });
  if (!ref) return;
  cache.modify({
    id: cache.identify({ ...owner }),
    fields: {
      [fieldOf(owner)]: (value: unknown, { readField }) => {
        const list = value as TwoWayList;
        if (list.nodes.some(({ __ref }) => __ref === ref)) return list;
        const later = list.nodes.findIndex(
          (node) => (readField<string>('publishedAt', node) ?? '') > comment.publishedAt,
        );
        if (later === 0 && list.pageInfo.hasPreviousPage) return list;
        if (later === -1 && list.pageInfo.hasNextPage && !atOnce) return list;
        const place = later === -1 ? list.nodes.length : later;
        return { ...list, nodes: [...list.nodes.slice(0, place), { __ref: ref }, ...list.nodes.slice(place)] };
      },
    },
  });
}

export function dropComment(cache: ApolloCache, owner: ListOwner, id: string): void {
  cache.modify({
    id: cache.identify({ ...owner }),
    fields: {
      [fieldOf(owner)]: (value: unknown, { readField }) => {
        const list = value as TwoWayList;
        return { ...list, nodes: list.nodes.filter((node) => readField('id', node) !== id) };
      },
    },
  });
}

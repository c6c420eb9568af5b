import type { ApolloCache, Reference } from '@apollo/client';

interface CachedFeed {
  nodes: readonly Reference[];
}

/** Puts a new content at the top of the feeds it belongs to whatever their order: its territory's, and the home. */
export function showFirst(cache: ApolloCache, territoryId: string, subject: { __typename: string; id: string }): void {
  const key = cache.identify({ __typename: subject.__typename, id: subject.id });
  if (!key) return;
  cache.modify({
    fields: {
      feed: (value, { storeFieldName }) => {
        const list = value as CachedFeed;
        const isHere = [territoryId, 'HOME'].some((named) => storeFieldName.includes(JSON.stringify(named)));
        if (!isHere || list.nodes.some(({ __ref }) => __ref === key)) return list;
        return { ...list, nodes: [{ __ref: key }, ...list.nodes] };
      },
    },
  });
}

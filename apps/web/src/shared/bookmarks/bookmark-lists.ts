import type { ApolloCache, ApolloClient } from '@apollo/client';
import type { CachedConnection } from '../graphql/connections';

/** Of everything kept, whatever its folder. */
const isWhole = (storeFieldName: string) => !/"folder":"|"isUnfiled":true/.test(storeFieldName);

/** Takes a content out of what is listed as kept: everywhere, or where only one folder is listed. */
export function dropBookmark(cache: ApolloCache, id: string, from: 'everywhere' | 'from folders' = 'everywhere'): void {
  cache.modify({
    fields: {
      bookmarks: (value: unknown, { storeFieldName, readField }) => {
        if (from === 'from folders' && isWhole(storeFieldName)) return value;
        const list = value as CachedConnection;
        return { ...list, nodes: list.nodes.filter((node) => readField('id', node) !== id) };
      },
    },
  });
}

/** Reads again how much is kept where, as far as it is on the screen; and the list itself, where something came back. */
export async function renewShelf(client: ApolloClient, lists?: 'lists too'): Promise<void> {
  await client.refetchQueries({
    updateCache: (cache) => {
      cache.modify({
        fields: {
          bookmarkShelf: (_, { INVALIDATE }) => INVALIDATE,
          ...(lists && { bookmarks: (_: unknown, { INVALIDATE }) => INVALIDATE }),
        },
      });
    },
  });
}

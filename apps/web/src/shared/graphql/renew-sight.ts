import { InMemoryCache, type ApolloCache, type ApolloClient } from '@apollo/client';
import type { DocumentNode, FieldNode } from 'graphql';
import { forgetPages } from './connections';

const isField = (node: { kind: string }): node is FieldNode => node.kind === 'Field';

const rootFields = (document: DocumentNode): FieldNode[] =>
  document.definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' ? definition.selectionSet.selections.filter(isField) : [],
  );

/** What the pages on the screen have asked for, as the cache names it. */
function shownFields(client: ApolloClient, cache: InMemoryCache): Set<string> {
  const names = [...client.getObservableQueries('active')].flatMap(({ query, variables }) =>
    rootFields(query).map((field) =>
      cache.policies.getStoreFieldName({ typename: 'Query', fieldName: field.name.value, field, variables }),
    ),
  );
  return new Set(names);
}

/** Forgets what no page on the screen shows; the next visit asks for it anew. */
function forgetTheRest(client: ApolloClient, cache: ApolloCache): void {
  if (!(cache instanceof InMemoryCache)) return;
  const shown = shownFields(client, cache);
  cache.modify({
    fields: (value: unknown, { storeFieldName, DELETE }) => (shown.has(storeFieldName) ? value : DELETE),
  });
}

/**
 * What the viewer may see has changed: pages on the screen read again where they are, lists from their top, and
 * whatever else the browser remembered goes.
 */
export async function renewSight(client: ApolloClient): Promise<void> {
  forgetPages();
  forgetTheRest(client, client.cache);
  await client.refetchQueries({ include: 'active' });
  client.cache.gc();
}

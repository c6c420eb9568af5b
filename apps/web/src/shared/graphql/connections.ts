import type { FieldPolicy, Reference } from '@apollo/client';

/** A keyset connection in the cache. */
export interface CachedConnection {
  nodes: readonly Reference[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * Joins a page to what is already there. A next page goes to the end; a fresh first page goes to the top and keeps what
 * was loaded below when the two meet, so that the reader's place is not lost.
 */
export function joinPages(
  existing: CachedConnection | undefined,
  incoming: CachedConnection,
  isFirstPage: boolean,
): CachedConnection {
  if (!existing) return incoming;
  const refs = new Set(incoming.nodes.map((node) => node.__ref));
  const others = existing.nodes.filter((node) => !refs.has(node.__ref));
  if (!isFirstPage) return { ...incoming, nodes: [...others, ...incoming.nodes] };
  const last = incoming.nodes.at(-1)?.__ref;
  const meeting = existing.nodes.findIndex((node) => node.__ref === last);
  const below = meeting === -1 ? [] : existing.nodes.slice(meeting + 1).filter((node) => !refs.has(node.__ref));
  return below.length === 0 ? incoming : { ...existing, nodes: [...incoming.nodes, ...below] };
}

let generation = 0;

/** From now on a fresh first page replaces what was loaded before it: what is below may have gone. */
export function forgetPages(): void {
  generation += 1;
}

/** Field policy of a connection; `keyArgs` are the arguments that make it another list. */
export const connectionPolicy = (...keyArgs: string[]): FieldPolicy<CachedConnection> => ({
  keyArgs: keyArgs.length > 0 ? keyArgs : false,
  merge: (existing, incoming, { args, storage }) => {
    if (args?.['after']) return joinPages(existing, incoming, false);
    const isOutdated = storage['generation'] !== generation;
    storage['generation'] = generation;
    return joinPages(isOutdated ? undefined : existing, incoming, true);
  },
});

/** As `connectionPolicy`, for a list that changes as a whole: a first page starts it anew. */
export const renewedConnectionPolicy = (...keyArgs: string[]): FieldPolicy<CachedConnection> => ({
  keyArgs,
  merge: (existing, incoming, { args }) => (args?.['after'] ? joinPages(existing, incoming, false) : incoming),
});

/** As `connectionPolicy`, but for an order that is computed: each first page is a new one, and nothing below it holds. */
export const feedPolicy = (...keyArgs: string[]): FieldPolicy<CachedConnection> => {
  const [dated, computed] = [connectionPolicy(...keyArgs), renewedConnectionPolicy(...keyArgs)];
  const policyOf = (order: unknown) => (order === 'FOR_YOU' ? computed : dated);
  return {
    keyArgs,
    merge: (existing, incoming, options) => {
      const { merge } = policyOf(options.args?.['order']);
      return typeof merge === 'function' ? merge(existing, incoming, options) : incoming;
    },
  };
};

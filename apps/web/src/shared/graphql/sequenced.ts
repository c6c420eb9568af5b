import type { FieldPolicy, Reference } from '@apollo/client';

/** Something with a place in a conversation: 1, 2, 3 … without a gap. */
export interface Sequenced {
  sequence: number;
}

/** Joins items from anywhere (pages, pushes, answers) into one list: in order, each once, the newest copy kept. */
export function mergeSequenced<Item extends Sequenced>(existing: readonly Item[], incoming: readonly Item[]): Item[] {
  const bySequence = new Map(existing.map((item) => [item.sequence, item]));
  for (const item of incoming) bySequence.set(item.sequence, item);
  return [...bySequence.values()].sort((a, b) => a.sequence - b.sequence);
}

/** What stands before the first gap. */
export function inOrder<Item extends Sequenced>(items: readonly Item[]): readonly Item[] {
  const gap = items.findIndex((item, index) => index > 0 && item.sequence !== (items[index - 1]?.sequence ?? 0) + 1);
  return gap === -1 ? items : items.slice(0, gap);
}

export interface SequencedPage<Item> {
  nodes: readonly Item[];
  hasBefore: boolean;
  hasAfter: boolean;
}

/**
 * Joins a page to those held. `isLatest`: the page was asked for without bounds. When it does not reach what is held,
 * the older part is let go: it can be read again backwards, while a hole would have to be filled from end to end.
 */
export function joinSequencedPages<Item extends Sequenced>(
  existing: SequencedPage<Item> | undefined,
  incoming: SequencedPage<Item>,
  isLatest: boolean,
): SequencedPage<Item> {
  const [first] = incoming.nodes;
  const last = existing?.nodes.at(-1);
  if (!existing || !last) return incoming;
  if (!first) return { ...existing, hasAfter: incoming.hasAfter };
  if (isLatest && first.sequence > last.sequence + 1) return incoming;
  const isOldest = first.sequence <= (existing.nodes[0]?.sequence ?? 0);
  const isNewest = (incoming.nodes.at(-1)?.sequence ?? 0) >= last.sequence;
  return {
    nodes: mergeSequenced(existing.nodes, incoming.nodes),
    hasBefore: isOldest ? incoming.hasBefore : existing.hasBefore,
    hasAfter: isNewest ? incoming.hasAfter : existing.hasAfter,
  };
}

type StoredPage = SequencedPage<Reference>;

/** Keeps all pages of one conversation as one list in the cache. */
export const sequencedPolicy: FieldPolicy<StoredPage> = {
  keyArgs: false,
  merge(existing, incoming, { args, readField }) {
    const located = (page: StoredPage) => ({
      ...page,
      nodes: page.nodes.map((ref) => ({ ref, sequence: readField<number>('sequence', ref) ?? 0 })),
    });
    const isLatest = !args?.['after'] && !args?.['before'];
    const joined = joinSequencedPages(existing && located(existing), located(incoming), isLatest);
    return { ...incoming, ...joined, nodes: joined.nodes.map(({ ref }) => ref) };
  },
};

import type { Sequenced } from '../../../shared/graphql/sequenced';

export interface CatchUpPage<Item> {
  nodes: readonly Item[];
  hasAfter: boolean;
}

/**
 * Reads a conversation on from what is held until nothing is left, page by page, and hands each page over at once.
 * `from` is the last sequence number held. Ends early when `isCurrent` says that nobody waits for it any more.
 */
export async function catchUp<Item extends Sequenced>(
  from: number,
  read: (after: number) => Promise<CatchUpPage<Item>>,
  accept: (items: readonly Item[]) => void,
  isCurrent: () => boolean = () => true,
): Promise<number> {
  let last = from;
  for (;;) {
    const { nodes, hasAfter } = await read(last);
    if (!isCurrent()) return last;
    if (nodes.length > 0) accept(nodes);
    const next = nodes.at(-1)?.sequence ?? last;
    // A page without progress would turn in circles for ever.
    if (!hasAfter || next <= last) return Math.max(last, next);
    last = next;
  }
}

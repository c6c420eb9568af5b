import type { MessagesWindow } from './messages.repository';

/** One more than the highest sequence number that the column holds. */
const NO_BOUND = 2_147_483_647;

export interface PageBounds {
  readonly after?: number | null;
  readonly before?: number | null;
  readonly first: number;
}

/** Forward from `after`; else the latest ones, those before `before` if it is given. */
export const windowOf = ({ after, before, first }: PageBounds): MessagesWindow => ({
  after: after ?? 0,
  before: before ?? NO_BOUND,
  from: typeof after === 'number' ? 'start' : 'end',
  limit: first,
});

/** Numbers have no gap, so the ends of a page tell whether there is more on either side. */
export function surroundings(window: MessagesWindow, sequences: readonly number[], lastSequence: number) {
  const lowest = sequences[0] ?? Math.min(window.after, lastSequence) + 1;
  const highest = sequences.at(-1) ?? lowest - 1;
  return { hasBefore: lowest > 1, hasAfter: highest < lastSequence };
}

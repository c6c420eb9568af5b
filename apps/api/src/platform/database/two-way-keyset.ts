import { decodeCursor, encodeCursor, LAST_ID, type Keyset, type Page } from './keyset';

/** Part of a list that runs oldest first: from a place on, or back from it; without one, from that end of the list. */
export interface Stretch {
  readonly limit: number;
  readonly from: Keyset | null;
  readonly isBackward: boolean;
}

interface TwoWayArgs {
  readonly first: number;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** Throws `InvalidInputError` on a cursor that is none. */
export function stretchOf({ first: limit, after, before }: TwoWayArgs, fromEnd: boolean): Stretch {
  if (after) return { limit, from: decodeCursor(after), isBackward: false };
  if (before) return { limit, from: decodeCursor(before, 'before'), isBackward: true };
  return { limit, from: null, isBackward: fromEnd };
}

/** The two stretches of `first` rows in all that meet right before `place`. */
export function around(place: Keyset, first: number): readonly [Stretch, Stretch] {
  const from = { at: String(BigInt(place.at) - 1n), id: LAST_ID };
  const older = Math.floor(first / 2);
  return [
    { limit: older, from, isBackward: true },
    { limit: first - older, from, isBackward: false },
  ];
}

/** Joins rows of stretches that follow one another; each brings, in its own direction, one row more than its limit at most. */
export function toTwoWayPage<Row, Node>(
  read: readonly { readonly stretch: Stretch; readonly rows: readonly Row[] }[],
  positionOf: (row: Row) => Keyset,
  toNode: (row: Row) => Node,
): Page<Node> {
  const kept = read.flatMap(({ stretch, rows }) => {
    const cut = rows.slice(0, stretch.limit);
    return stretch.isBackward ? cut.reverse() : cut;
  });
  const [first, last] = [kept[0], kept.at(-1)];
  const [oldest, newest] = [read[0]!, read.at(-1)!];
  const isMore = ({ stretch, rows }: (typeof read)[number]) => rows.length > stretch.limit;
  return {
    nodes: kept.map(toNode),
    pageInfo: {
      hasPreviousPage: oldest.stretch.isBackward ? isMore(oldest) : oldest.stretch.from !== null,
      hasNextPage: newest.stretch.isBackward ? newest.stretch.from !== null : isMore(newest),
      startCursor: first ? encodeCursor(positionOf(first)) : null,
      endCursor: last ? encodeCursor(positionOf(last)) : null,
    },
  };
}

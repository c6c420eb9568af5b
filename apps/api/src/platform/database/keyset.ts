import { InvalidInputError } from '../graphql/domain-error';

/** Where a page ends: the time in microseconds since 1970 and the id that breaks ties. */
export interface Keyset {
  readonly at: string;
  readonly id: string;
}

export interface PageRequest {
  readonly limit: number;
  readonly after: Keyset | null;
}

export interface Page<Node> {
  readonly nodes: Node[];
  readonly pageInfo: PageInfo;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function encodeCursor({ at, id }: Keyset): string {
  return Buffer.from(`${at}|${id}`).toString('base64url');
}

/** Throws `InvalidInputError` on anything that `encodeCursor` did not make. */
export function decodeCursor(cursor: string, field = 'after'): Keyset {
  const [at, id, ...rest] = Buffer.from(cursor, 'base64url').toString().split('|');
  if (!at || !id || rest.length > 0 || !/^\d{1,17}$/.test(at) || !UUID.test(id)) throw new InvalidInputError(field);
  return { at, id };
}

export function pageRequest(args: { first: number; after?: string | null }): PageRequest {
  return { limit: args.first, after: args.after ? decodeCursor(args.after) : null };
}

/**
 * Cuts `limit + 1` rows to a page: the surplus row only tells that another page follows.
 * `positionOf` gives the keyset of a row.
 */
export function toPage<Row, Node>(
  rows: readonly Row[],
  request: PageRequest,
  positionOf: (row: Row) => Keyset,
  toNode: (row: Row) => Node,
): Page<Node> {
  const kept = rows.slice(0, request.limit);
  const [first, last] = [kept[0], kept[kept.length - 1]];
  return {
    nodes: kept.map(toNode),
    pageInfo: {
      hasNextPage: rows.length > request.limit,
      hasPreviousPage: request.after !== null,
      startCursor: first ? encodeCursor(positionOf(first)) : null,
      endCursor: last ? encodeCursor(positionOf(last)) : null,
    },
  };
}

/** SQL for a timestamp as the integer microseconds of a keyset; exact where a JavaScript date is not. */
export const microseconds = (column: string) => `(extract(epoch from ${column}) * 1000000)::bigint`;

/** SQL that turns a keyset's microseconds back into a timestamp. */
export const fromMicroseconds = (parameter: string) =>
  `('epoch'::timestamptz + ${parameter}::bigint * interval '1 microsecond')`;

/** Sorts before and after every UUIDv7. */
export const [FIRST_ID, LAST_ID] = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/**
 * SQL condition for lists that run newest first: rows older than the keyset in parameters `at` and `after`, all rows
 * when those are null. A range that an index on both columns serves, with a keyset and without.
 */
export const olderThan = (time: string, id: string, at: string, after: string) =>
  `(${time}, ${id}) < (coalesce(${fromMicroseconds(at)}, 'infinity'), coalesce(${after}::uuid, '${LAST_ID}'))`;

/** As `olderThan`, for lists that run oldest first. */
export const newerThan = (time: string, id: string, at: string, after: string) =>
  `(${time}, ${id}) > (coalesce(${fromMicroseconds(at)}, '-infinity'), coalesce(${after}::uuid, '${FIRST_ID}'))`;

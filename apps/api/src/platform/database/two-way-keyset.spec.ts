import { encodeCursor, type Keyset } from './keyset';
import { around, stretchOf, toTwoWayPage, type Stretch } from './two-way-keyset';

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const row = (number: number): Keyset => ({ at: String(number * 10), id: id(number) });
const list = Array.from({ length: 9 }, (_, index) => row(index + 1));

/** What a database would answer. */
function read(stretch: Stretch) {
  const { from, limit, isBackward } = stretch;
  const place = Number(from?.at ?? (isBackward ? Infinity : -Infinity));
  const there = list.filter(({ at, id: own }) =>
    isBackward
      ? Number(at) < place || (Number(at) === place && own < from!.id)
      : Number(at) > place || (Number(at) === place && own > from!.id),
  );
  return { stretch, rows: (isBackward ? there.reverse() : there).slice(0, limit + 1) };
}
const pageOf = (...stretches: Stretch[]) =>
  toTwoWayPage(
    stretches.map(read),
    (one) => one,
    ({ at }) => Number(at) / 10,
  );

it('a list is read from its beginning on, or from its end back, always oldest first', () => {
  const begun = pageOf(stretchOf({ first: 3 }, false));
  expect(begun.nodes).toEqual([1, 2, 3]);
  expect(begun.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
  const ended = pageOf(stretchOf({ first: 3 }, true));
  expect(ended.nodes).toEqual([7, 8, 9]);
  expect(ended.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
});

it('it goes on both ways from a page without losing or repeating a row', () => {
  const middle = pageOf(...around(row(5), 4));
  expect(middle.nodes).toEqual([3, 4, 5, 6]);
  expect(middle.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  const older = pageOf(stretchOf({ first: 4, before: middle.pageInfo.startCursor }, false));
  const newer = pageOf(stretchOf({ first: 4, after: middle.pageInfo.endCursor }, false));
  expect([...older.nodes, ...middle.nodes, ...newer.nodes]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(older.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
  expect(newer.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
});

it('what is looked for at either end of the list stands in its page', () => {
  expect(pageOf(...around(row(1), 4)).nodes).toEqual([1, 2]);
  expect(pageOf(...around(row(9), 4)).nodes).toEqual([7, 8, 9]);
});

it('a cursor that is none is refused by the name of its argument', () => {
  expect(() => stretchOf({ first: 3, before: 'x' }, false)).toThrow(expect.objectContaining({ field: 'before' }));
  expect(() => stretchOf({ first: 3, after: encodeCursor({ at: 'x', id: id(1) }) }, false)).toThrow(
    expect.objectContaining({ field: 'after' }),
  );
});

import { joinPages } from './connections';

const page = (ids: string, hasNextPage = false) => ({
  nodes: [...ids].map((id) => ({ __ref: id })),
  pageInfo: { hasNextPage, endCursor: ids.at(-1) ?? null },
});
const idsOf = ({ nodes }: ReturnType<typeof page>) => nodes.map(({ __ref }) => __ref).join('');

it('a next page goes to the end, without doubles', () => {
  const joined = joinPages(page('abc', true), page('cd'), false);
  expect(joined.nodes.map(({ __ref }) => __ref).join('')).toBe('abcd');
});

it('a fresh first page goes on top and keeps what was loaded below', () => {
  const joined = joinPages(page('abcdef', true), page('xab', true), true);
  expect(idsOf({ ...page(''), nodes: [...joined.nodes] })).toBe('xabcdef');
});

it('what a fresh first page no longer holds is gone', () => {
  const joined = joinPages(page('abcdef'), page('acd'), true);
  expect(joined.nodes.map(({ __ref }) => __ref).join('')).toBe('acdef');
});

it('a first page that does not meet the old list replaces it', () => {
  expect(joinPages(page('abc'), page('xyz', true), true)).toEqual(page('xyz', true));
});

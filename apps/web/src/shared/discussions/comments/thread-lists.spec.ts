import { InMemoryCache, gql } from '@apollo/client';
import { dropComment, placeComment, renew, teachThreads, type TwoWayList } from './thread-lists';

const page = (ids: string, hasPreviousPage = false, hasNextPage = false): TwoWayList => ({
  nodes: [...ids].map((id) => ({ __ref: `Comment:${id}` })),
  pageInfo: { hasPreviousPage, hasNextPage, startCursor: ids[0] ?? null, endCursor: ids.at(-1) ?? null },
});
const idsOf = ({ nodes }: TwoWayList) => nodes.map(({ __ref }) => __ref.replace('Comment:', '')).join('');

const QUERY = gql`
  query ($id: ID!, $before: String, $after: String) {
    post(id: $id) {
      id
      comments(before: $before, after: $after) {
        nodes {
          id
          publishedAt
        }
        pageInfo {
          hasPreviousPage
          hasNextPage
          startCursor
          endCursor
        }
      }
    }
  }
`;

function aThread(ids: string, hasPreviousPage = false, hasNextPage = false) {
  const cache = new InMemoryCache();
  teachThreads(cache);
  const write = (more: string, info: [boolean, boolean], variables: object = {}) =>
    cache.writeQuery({
      query: QUERY,
      variables: { id: 'p', ...variables },
      data: {
        post: {
          __typename: 'Post',
          id: 'p',
          comments: {
            __typename: 'CommentConnection',
            nodes: [...more].map((id) => ({ __typename: 'Comment', id, publishedAt: id })),
            pageInfo: { __typename: 'PageInfo', ...page(more, ...info).pageInfo },
          },
        },
      },
    });
  write(ids, [hasPreviousPage, hasNextPage]);
  const read = () =>
    cache.readQuery<{ post: { comments: { nodes: { id: string }[]; pageInfo: TwoWayList['pageInfo'] } } }>({
      query: QUERY,
      variables: { id: 'p' },
    })!.post.comments;
  return {
    cache,
    write,
    ids: () =>
      read()
        .nodes.map(({ id }) => id)
        .join(''),
    info: () => read().pageInfo,
  };
}

const POST = { __typename: 'Post', id: 'p' };
const comment = (id: string) => ({ id, publishedAt: id });

/** As an answer brings it. */
const known = (cache: InMemoryCache, id: string) =>
  cache.writeFragment({
    fragment: gql`
      fragment One on Comment {
        id
        publishedAt
      }
    `,
    data: { __typename: 'Comment', id, publishedAt: id },
  });

it('older and newer pages go to their side, each with what it says about going on', () => {
  const thread = aThread('ef', true, true);
  thread.write('cd', [true, true], { before: 'e' });
  thread.write('gh', [true, false], { after: 'f' });
  expect(thread.ids()).toBe('cdefgh');
  expect(thread.info()).toMatchObject({ hasPreviousPage: true, startCursor: 'c', hasNextPage: false, endCursor: 'h' });
});

it('a page read anew keeps what was loaded beside it where the two meet, and replaces it otherwise', () => {
  const held = { ...page('abcdef'), pageInfo: page('abcdef').pageInfo };
  expect(idsOf(renew(held, page('efg', true)))).toBe('abcdefg');
  expect(idsOf(renew(held, page('xyz', true)))).toBe('xyz');
  expect(idsOf(renew(held, page('ab', false, true)))).toBe('abcdef');
});

it('a comment that arrives goes to its place in time, once', () => {
  const thread = aThread('bd');
  for (const id of ['c', 'e', 'c']) {
    known(thread.cache, id);
    placeComment(thread.cache, POST, comment(id), false);
  }
  expect(thread.ids()).toBe('bcde');
});

it('what lies beyond the loaded part waits for it, but for one’s own', () => {
  const thread = aThread('cd', true, true);
  for (const [id, isOwn] of [
    ['a', false],
    ['x', false],
    ['y', true],
  ] as const) {
    known(thread.cache, id);
    placeComment(thread.cache, POST, comment(id), isOwn);
  }
  expect(thread.ids()).toBe('cdy');
});

it('a comment that is gone leaves its list', () => {
  const thread = aThread('abc');
  dropComment(thread.cache, POST, 'b');
  expect(thread.ids()).toBe('ac');
});

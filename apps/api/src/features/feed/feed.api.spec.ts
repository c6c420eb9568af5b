import { startTestApi, type TestApi } from '../../testing/test-api';
import { aPost, manyPosts } from '../posts/testing/post.factory';
import { aMember, endMembership, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';

const FEED = `query ($territory: ID!, $first: Int, $after: String) {
  feed(territory: $territory, first: $first, after: $after) {
    nodes {
      __typename id publishedAt commentCount reactionCount viewerReaction viewerCan { edit delete comment react }
      author { id name initials persona isManaging commune { name } }
      ... on Post { body mentions { id name } }
    }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const SEEN = `mutation ($territory: ID!, $until: DateTime) { markFeedSeen(input: { territory: $territory, until: $until }) { feedSeenAt member { id } } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;

beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
});
afterAll(() => api.close());

const feed = (
  member: Pick<TestMember, 'client'>,
  territory: TestTerritory,
  page: { first?: number; after?: string } = {},
) => member.client.ask(FEED, { territory: territory.publicId, first: 20, ...page });

it('shows what was published, newest first, to a member', async () => {
  const first = await aPost(claire, { body: 'Premier' });
  const second = await aPost(claire, { body: 'Second' });
  const { data } = await feed(claire, roissy);
  expect(data.feed.nodes.map(({ id }: { id: string }) => id)).toEqual([second.publicId, first.publicId]);
  expect(data.feed.nodes[0]).toMatchObject({
    __typename: 'Post',
    body: 'Second',
    mentions: [],
    author: {
      id: claire.publicId,
      name: 'Claire Fontaine',
      initials: 'CF',
      persona: 'AMBASSADOR',
      isManaging: false,
      commune: null,
    },
    commentCount: 0,
    reactionCount: 0,
    viewerReaction: null,
    viewerCan: { edit: true, delete: true, comment: true, react: true },
  });
  expect(data.feed.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
});

it('costs three statements at one row and at twenty, mentions or not', async () => {
  const territory = await aTerritory(api);
  const author = await aMember(api, territory);
  await aPost(author);
  expect((await feed(author, territory)).statements).toBe(3);
  await manyPosts(api, author, 18);
  await aPost(author, { body: `Bonjour <@${author.publicId}>` });
  const twenty = await feed(author, territory);
  expect(twenty.data.feed.nodes).toHaveLength(20);
  expect(twenty.statements).toBe(3);
});

it('pages through everything once, in one order, while news arrives', async () => {
  const territory = await aTerritory(api);
  const author = await aMember(api, territory);
  await manyPosts(api, author, 47);
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { data } = await feed(author, territory, { first: 10, ...(after && { after }) });
    expect(data.feed.pageInfo.hasPreviousPage).toBe(after !== undefined);
    seen.push(...data.feed.nodes.map(({ id }: { id: string }) => id));
    after = data.feed.pageInfo.hasNextPage ? data.feed.pageInfo.endCursor : undefined;
    await aPost(author);
  } while (after);
  expect(seen).toHaveLength(47);
  expect(new Set(seen).size).toBe(47);
});

it('refuses a page beyond the limit and a cursor that it did not give', async () => {
  expect(await feed(claire, roissy, { first: 101 })).toBeRefused('INVALID_INPUT', 'first');
  expect(await feed(claire, roissy, { first: 0 })).toBeRefused('INVALID_INPUT', 'first');
  expect(await feed(claire, roissy, { after: 'nonsense' })).toBeRefused('INVALID_INPUT', 'after');
});

it('a territory that one is no member of answers as one that never was', async () => {
  const stranger = await aMember(api, await aTerritory(api));
  const hidden = await feed(stranger, roissy);
  const madeUp = await feed(stranger, { ...roissy, publicId: 'A'.repeat(22) });
  expect(hidden).toBeRefused('NOT_FOUND');
  expect(madeUp.text.replace(/"requestId":"[^"]*"/, '')).toBe(hidden.text.replace(/"requestId":"[^"]*"/, ''));
});

it('is closed to visitors, suspended and removed members', async () => {
  const [suspended, removed] = [await aMember(api, roissy), await aMember(api, roissy)];
  await endMembership(api, suspended, 'suspended');
  await endMembership(api, removed, 'removed');
  expect(await feed({ client: api.visitor() }, roissy)).toBeRefused('SIGNED_OUT');
  expect(await feed(suspended, roissy)).toBeRefused('MEMBER_SUSPENDED');
  expect(await feed(removed, roissy)).toBeRefused('NOT_FOUND');
});

it('remembers up to when a member has seen it', async () => {
  const territory = await aTerritory(api);
  const member = await aMember(api, territory);
  const { markFeedSeen } = await member.client.get(SEEN, { territory: territory.publicId });
  expect(markFeedSeen.member.id).toBe(member.publicId);
  expect(Math.abs(Date.parse(markFeedSeen.feedSeenAt) - Date.now())).toBeLessThan(60_000);
});

it('marks what was on the screen: never what is to come, and never less than before', async () => {
  const territory = await aTerritory(api);
  const member = await aMember(api, territory);
  const mark = async (minutes: number) => {
    const until = new Date(Date.now() + minutes * 60_000).toISOString();
    const { markFeedSeen } = await member.client.get(SEEN, { territory: territory.publicId, until });
    return Math.round((Date.parse(markFeedSeen.feedSeenAt) - Date.now()) / 60_000);
  };
  expect([await mark(-60), await mark(-90), await mark(-30), await mark(30)]).toEqual([-60, -60, -30, -0]);
});

it('nobody marks a feed that they may not see', async () => {
  const stranger = await aMember(api, await aTerritory(api));
  expect(await stranger.client.ask(SEEN, { territory: roissy.publicId })).toBeRefused('NOT_FOUND');
  expect(await api.visitor().ask(SEEN, { territory: roissy.publicId })).toBeRefused('SIGNED_OUT');
});

import { startTestApi, type TestApi } from '../../../testing/test-api';
import { connect } from '../../connections/testing/connection.factory';
import { anOpportunity } from '../../opportunities/testing/opportunity.factory';
import { aPost, manyPosts } from '../../posts/testing/post.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const FEED = `query ($territory: ID, $scope: FeedScope!, $of: ID, $first: Int!, $after: String) {
  feed(territory: $territory, scope: $scope, of: $of, first: $first, after: $after) {
    nodes { __typename id territoryId author { id name } commentCount viewerReaction viewerCan { comment } }
    rankingId pageInfo { hasNextPage endCursor }
  }
}`;
const CHOOSE_FEED = `mutation ($input: ChooseFeedInput!) { chooseFeed(input: $input) { order narrowed } }`;
const CHOOSE = `mutation ($input: ChooseTopicInput!) { chooseTopic(input: $input) { slug } }`;
const BLOCK = `mutation ($m: ID!) { blockMember(member: $m) { id } }`;

let api: TestApi;
let roissy: TestTerritory;
let reims: TestTerritory;
let claire: TestMember;
let abroad: TestMember;
let paul: TestMember;
let rosa: TestMember;

beforeEach(async () => {
  api ??= await startTestApi();
  [roissy, reims] = [await aTerritory(api), await aTerritory(api)];
  claire = await aMember(api, roissy);
  abroad = await aMember(api, reims, { account: claire });
  [paul, rosa] = [await aMember(api, roissy), await aMember(api, reims)];
});
afterAll(() => api.close());

interface Page {
  nodes: { id: string; territoryId: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const ask = (member: Pick<TestMember, 'client'>, scope: string, values: object = {}) =>
  member.client.ask(FEED, { scope, first: 20, ...values });
const ids = async (member: TestMember, scope = 'HOME', values: object = {}) =>
  ((await ask(member, scope, values)).data.feed as Page).nodes.map(({ id }) => id);
const narrow = (...territories: TestTerritory[]) =>
  claire.client.get(CHOOSE_FEED, { input: { narrowed: territories.map(({ publicId }) => publicId) } });
const choose = (topic: string, choice: string) =>
  claire.client.get(CHOOSE, { input: { territory: roissy.publicId, topic, choice } });

it('the home merges every territory of the viewer, newest first', async () => {
  const [one, two] = [await aPost(paul), await aPost(rosa)];
  const three = await anOpportunity(paul);
  const { data } = await ask(claire, 'HOME');
  expect(data.feed.nodes.map(({ id }: { id: string }) => id)).toEqual([three.publicId, two.publicId, one.publicId]);
  expect(data.feed.nodes[1]).toMatchObject({ territoryId: reims.publicId, author: { id: rosa.publicId } });
  expect(data.feed.rankingId).toBeNull();
});

it('shows what is followed where the viewer does not take in everything', async () => {
  const friend = await aMember(api, roissy);
  await connect(claire, friend);
  await aPost(paul, { body: 'Sans suite' });
  const about = await aPost(paul, { body: '#emploi' });
  const known = await aPost(friend, { body: '#emploi aussi' });
  const own = await aPost(claire);
  const elsewhere = await aPost(rosa);
  await choose('emploi', 'FOLLOWED');
  await narrow(roissy);
  expect(await ids(claire)).toEqual([elsewhere, own, known, about].map(({ publicId }) => publicId));
});

it('what takes place in one’s commune is there too', async () => {
  const { rows } = await api.database.pool.query<{ code: string }>(
    `update members set commune_code = (select min(commune_code) from territory_communes where territory_id = $1)
      where territory_id = $1 and id = $2 returning commune_code as code`,
    [roissy.id, claire.memberId],
  );
  const here = await anOpportunity(paul, { communeCode: rows[0]!.code });
  await anOpportunity(paul);
  await narrow(roissy);
  expect(await ids(claire)).toEqual([here.publicId]);
});

it('a muted topic stays out of the home and of the territory, and keeps its own page', async () => {
  const muted = await aPost(paul, { body: '#foot' });
  const other = await aPost(paul);
  await choose('foot', 'MUTED');
  expect(await ids(claire)).toEqual([other.publicId]);
  expect(await ids(claire, 'TERRITORY', { territory: roissy.publicId })).toEqual([other.publicId]);
  expect(await ids(claire, 'TOPIC', { territory: roissy.publicId, of: 'Foot' })).toEqual([muted.publicId]);
  expect(await ids(paul, 'TERRITORY', { territory: roissy.publicId })).toContain(muted.publicId);
});

it('a member, an organisation and a topic have feeds of their own', async () => {
  const his = await aPost(paul, { body: '#tri' });
  await aPost(claire);
  const territory = roissy.publicId;
  expect(await ids(claire, 'MEMBER', { territory, of: paul.publicId })).toEqual([his.publicId]);
  expect(await ids(claire, 'TOPIC', { territory, of: 'tri' })).toEqual([his.publicId]);
  expect(await ids(claire, 'ORGANISATION', { territory, of: paul.publicId })).toEqual([]);
  expect(await ids(claire, 'MEMBER', { territory, of: rosa.publicId })).toEqual([]);
});

const SCOPES = [
  ['HOME', () => ({})],
  ['TERRITORY', () => ({ territory: roissy.publicId })],
  ['MEMBER', () => ({ territory: roissy.publicId, of: paul.publicId })],
  ['TOPIC', () => ({ territory: roissy.publicId, of: 'tri' })],
] as const;

it.each(SCOPES)('what was removed or lies behind a block is not in the feed %s', async (scope, values) => {
  const [gone, kept] = [await aPost(paul, { body: '#tri' }), await aPost(paul, { body: '#tri' })];
  await paul.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id: gone.publicId });
  expect(await ids(claire, scope, values())).toEqual([kept.publicId]);
  await paul.client.get(BLOCK, { m: claire.publicId });
  expect(await ids(claire, scope, values())).toEqual([]);
});

it('a territory where the viewer is suspended or no member any more is not in the home', async () => {
  await aPost(rosa);
  const here = await aPost(paul);
  await endMembership(api, abroad, 'suspended');
  expect(await ids(claire)).toEqual([here.publicId]);
  const stranger = await aMember(api, reims);
  expect(await ids(stranger)).not.toContain(here.publicId);
  expect(await ask(stranger, 'TOPIC', { territory: roissy.publicId, of: 'tri' })).toBeRefused('NOT_FOUND');
  expect(await ask({ client: api.visitor() }, 'HOME')).toBeRefused('SIGNED_OUT');
});

it.each([
  ['TERRITORY', 'territory', {}],
  ['TOPIC', 'of', null],
])('the scope %s needs its %s', async (scope, field, values) => {
  expect(await ask(claire, scope, values ?? { territory: roissy.publicId })).toBeRefused('INVALID_INPUT', field);
});

it('pages through the home once, in one order, while news arrives', async () => {
  await manyPosts(api, paul, 23);
  await manyPosts(api, rosa, 24);
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { data } = await ask(claire, 'HOME', { first: 10, ...(after && { after }) });
    const { nodes, pageInfo } = data.feed as Page;
    seen.push(...nodes.map(({ id }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    await aPost(rosa);
  } while (after);
  expect([seen.length, new Set(seen).size]).toEqual([47, 47]);
});

it('costs four statements for one row and for twenty, over one territory and over several', async () => {
  await aPost(paul);
  expect((await ask(claire, 'HOME')).statements).toBe(4);
  await manyPosts(api, paul, 15);
  await manyPosts(api, rosa, 15);
  await narrow(roissy);
  expect((await ask(claire, 'HOME')).statements).toBe(4);
  await narrow();
  const twenty = await ask(claire, 'HOME');
  expect((twenty.data.feed as Page).nodes).toHaveLength(20);
  expect(twenty.statements).toBe(4);
});

it('preferences are one’s own, and name territories that one belongs to', async () => {
  expect(await narrow(roissy)).toEqual({ chooseFeed: { order: 'RECENT', narrowed: [roissy.publicId] } });
  const { data } = await claire.client.ask(CHOOSE_FEED, { input: { order: 'FOR_YOU' } });
  expect(data.chooseFeed).toEqual({ order: 'FOR_YOU', narrowed: [roissy.publicId] });
  const refused = await paul.client.ask(CHOOSE_FEED, { input: { narrowed: [reims.publicId] } });
  expect(refused).toBeRefused('NOT_FOUND');
  expect(await paul.client.get(`{ viewer { feedPreferences { order narrowed } } }`)).toEqual({
    viewer: { feedPreferences: { order: 'RECENT', narrowed: [] } },
  });
});

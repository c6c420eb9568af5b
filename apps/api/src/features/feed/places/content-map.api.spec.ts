import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const MAP = `query ($territory: ID!) { contentMap(territory: $territory) { places { code name count } contours } }`;
const FEED = `query ($territory: ID!, $scope: FeedScope!, $of: ID, $order: FeedOrder, $first: Int, $after: String) {
  feed(territory: $territory, scope: $scope, of: $of, order: $order, first: $first, after: $after) {
    nodes { id ... on Post { body } } pageInfo { hasNextPage endCursor }
  }
}`;
const GONESSE = '95277';
const LOUVRES = '95351';

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let yassine: TestMember;

beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  yassine = await aMember(api, territory, { name: 'Yassine Merle' });
  await publish(claire, 'Le marché', GONESSE);
  await publish(yassine, 'Le fournil', GONESSE);
  await publish(claire, 'La brasserie #mousse', LOUVRES);
  await publish(claire, 'Nulle part');
});
afterAll(() => api.close());

async function publish(author: TestMember, body: string, communeCode?: string): Promise<string> {
  const { publishPost } = await author.client.get(
    `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`,
    { input: { territory: territory.publicId, body, communeCode } },
  );
  return publishPost.id;
}

const mapOf = ({ client }: TestMember) => client.ask(MAP, { territory: territory.publicId });
const countsOf = async (member: TestMember) =>
  Object.fromEntries(
    (await mapOf(member)).data.contentMap.places.map(({ code, count }: { code: string; count: number }) => [
      code,
      count,
    ]),
  );
const ask = ({ client }: TestMember, variables: object) =>
  client.ask(FEED, { territory: territory.publicId, scope: 'PLACE', ...variables });
const bodiesOf = async (member: TestMember, variables: object) =>
  (await ask(member, variables)).data.feed.nodes.map(({ body }: { body: string }) => body);

it('says how many contents each commune has, most first', async () => {
  expect((await mapOf(claire)).data.contentMap).toEqual({
    places: [
      { code: GONESSE, name: 'Gonesse', count: 2 },
      { code: LOUVRES, name: 'Louvres', count: 1 },
    ],
    contours: [],
  });
});

it('a commune has a feed, and so has all that has a place, page by page', async () => {
  expect(await bodiesOf(claire, { of: GONESSE })).toEqual(['Le fournil', 'Le marché']);
  const placed = await ask(claire, { scope: 'PLACED', first: 2 });
  const { nodes, pageInfo } = placed.data.feed;
  expect([nodes.length, pageInfo.hasNextPage]).toEqual([2, true]);
  expect(await bodiesOf(claire, { scope: 'PLACED', first: 2, after: pageInfo.endCursor })).toEqual(['Le marché']);
  expect((await bodiesOf(claire, { of: GONESSE, order: 'FOR_YOU' })).sort()).toEqual(['Le fournil', 'Le marché']);
  expect(await bodiesOf(claire, { scope: 'PLACED', order: 'FOR_YOU' })).toHaveLength(3);
});

it('a place without contents, or that is none, is empty; a place that is not named is refused', async () => {
  expect(await bodiesOf(claire, { of: '95527' })).toEqual([]);
  expect(await bodiesOf(claire, { of: "'; drop" })).toEqual([]);
  expect(await ask(claire, {})).toBeRefused('INVALID_INPUT', 'of');
});

it('the map and the list leave out what the viewer muted', async () => {
  const awa = await aMember(api, territory);
  await awa.client.get(`mutation ($input: ChooseTopicInput!) { chooseTopic(input: $input) { id } }`, {
    input: { territory: territory.publicId, topic: 'mousse', choice: 'MUTED' },
  });
  expect(await countsOf(awa)).toEqual({ [GONESSE]: 2 });
  expect(await bodiesOf(awa, { of: LOUVRES })).toEqual([]);
});

it('what somebody who is kept apart published is neither counted nor listed', async () => {
  const ines = await aMember(api, territory);
  await ines.client.get(`mutation ($member: ID!) { blockMember(member: $member) { id } }`, {
    member: yassine.publicId,
  });
  expect(await countsOf(ines)).toEqual({ [GONESSE]: 1, [LOUVRES]: 1 });
  expect(await bodiesOf(ines, { of: GONESSE })).toEqual(['Le marché']);
});

it('what is archived or deleted is on no map', async () => {
  const elsewhere = '95527';
  const id = await publish(claire, 'Éphémère', elsewhere);
  expect((await countsOf(claire))[elsewhere]).toBe(1);
  await claire.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id });
  expect((await countsOf(claire))[elsewhere]).toBeUndefined();
});

it('is for members of the territory alone', async () => {
  const former = await aMember(api, territory);
  await endMembership(api, former, 'left');
  const stranger = await aMember(api, await aTerritory(api));
  for (const member of [former, stranger]) {
    expect(await mapOf(member)).toBeRefused('NOT_FOUND');
    expect(await ask(member, { of: GONESSE })).toBeRefused('NOT_FOUND');
  }
});

it('costs the same however many communes have contents', async () => {
  const before = await mapOf(claire);
  for (const commune of ['95585', '95019', '77291']) await publish(claire, `À ${commune}`, commune);
  const after = await mapOf(claire);
  expect(after.statements).toBe(before.statements);
  expect(after.statements).toBeLessThanOrEqual(5);
});

import { startTestApi, type TestApi } from '../../../testing/test-api';
import { connect } from '../../connections/testing/connection.factory';
import { makeOverdue } from '../../freshness/testing/overdue';
import { aPost, manyPosts } from '../../posts/testing/post.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const FEED = `query ($territory: ID, $scope: FeedScope, $first: Int!, $after: String) {
  feed(territory: $territory, scope: $scope, order: FOR_YOU, first: $first, after: $after) {
    nodes { id author { id } } rankingId pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const WHY = `query ($subject: ID!, $ranking: ID) {
  whySeen(subject: $subject, ranking: $ranking) {
    reasons { reason label } ranked { score terms { term weight value points } }
  }
}`;
const FORMULA = `{ feedFormula { weights { term weight } halfLifeHours inARow ofOneVoice candidates minutes } }`;
const DELETE = `mutation ($id: ID!) { deletePost(id: $id) }`;
const REACT = `mutation ($subject: ID!) { react(input: { subject: $subject, kind: BRAVO }) { id } }`;

let api: TestApi;
let territory: TestTerritory;
let reader: TestMember;
let author: TestMember;

beforeEach(async () => {
  api ??= await startTestApi();
  territory = await aTerritory(api);
  [reader, author] = [await aMember(api, territory), await aMember(api, territory)];
});
afterAll(() => api.close());

interface Page {
  nodes: { id: string; author: { id: string } }[];
  rankingId: string;
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const ask = (member: Pick<TestMember, 'client'>, values: object = {}) =>
  member.client.ask(FEED, { territory: territory.publicId, first: 20, ...values });
const page = async (values: object = {}) => (await ask(reader, values)).data.feed as Page;
const idsOf = ({ nodes }: Page) => nodes.map(({ id }) => id);

/** Reads on until the end, doing something between two pages. */
async function readAll(first: number, between: () => Promise<unknown>, values: object = {}): Promise<string[]> {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const read = await page({ first, ...values, ...(after && { after }) });
    seen.push(...idsOf(read));
    after = read.pageInfo.hasNextPage ? read.pageInfo.endCursor : undefined;
    await between();
  } while (after);
  return seen;
}

it.each(['TERRITORY', 'HOME'])('no page overlaps or skips while scores move: %s', async (scope) => {
  await manyPosts(api, author, 45);
  const news = async () => {
    const { publicId: subject } = await aPost(author);
    await reader.client.get(REACT, { subject });
  };
  const seen = await readAll(8, news, { scope });
  expect([seen.length, new Set(seen).size]).toEqual([45, 45]);
});

it('what is removed while one reads leaves its place to what follows', async () => {
  await manyPosts(api, author, 30);
  const first = await page({ first: 5 });
  const rest = await readAll(100, () => Promise.resolve());
  const next = rest.filter((id) => !idsOf(first).includes(id));
  for (const id of next.slice(0, 3)) await author.client.get(DELETE, { id });
  const second = await page({ first: 5, after: first.pageInfo.endCursor });
  expect(second.nodes).toHaveLength(5);
  expect(idsOf(second).some((id) => next.slice(0, 3).includes(id) || idsOf(first).includes(id))).toBe(false);
  const third = await page({ first: 100, after: second.pageInfo.endCursor });
  expect(new Set([first, second, third].flatMap(idsOf)).size).toBe(27);
  expect(third.pageInfo.hasNextPage).toBe(false);
});

it('rights are checked again on every page', async () => {
  const other = await aMember(api, territory);
  await manyPosts(api, author, 4);
  await manyPosts(api, other, 4);
  const first = await page({ first: 2 });
  await other.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: reader.publicId });
  const rest = await page({ first: 20, after: first.pageInfo.endCursor });
  expect(rest.nodes.every(({ author: { id } }) => id === author.publicId)).toBe(true);
  await endMembership(api, reader, 'suspended');
  expect(await ask(reader, { after: first.pageInfo.endCursor })).toBeRefused('MEMBER_SUSPENDED');
});

it('an order is its reader’s, its feed’s and half an hour old at most', async () => {
  await manyPosts(api, author, 8);
  const { endCursor: after } = (await page({ first: 3 })).pageInfo;
  expect(await ask(author, { after })).toBeRefused('RANKING_EXPIRED', 'after');
  expect(await ask(reader, { after, scope: 'HOME' })).toBeRefused('RANKING_EXPIRED', 'after');
  expect(await ask(reader, { after: 'nonsense' })).toBeRefused('INVALID_INPUT', 'after');
  await api.database.query(`update feed_rankings set created_at = now() - interval '31 minutes'`);
  expect(await ask(reader, { after })).toBeRefused('RANKING_EXPIRED', 'after');
  expect(await ask({ client: api.visitor() })).toBeRefused('SIGNED_OUT');
  const stranger = await aMember(api, await aTerritory(api));
  expect(await ask(stranger)).toBeRefused('NOT_FOUND');
});

it('costs five statements at one row and at twenty, four on the next page, and six where something has gone', async () => {
  await aPost(author);
  expect((await ask(reader)).statements).toBe(5);
  await manyPosts(api, author, 60);
  const first = await ask(reader);
  expect((first.data.feed as Page).nodes).toHaveLength(20);
  expect(first.statements).toBe(5);
  const { endCursor: after } = (first.data.feed as Page).pageInfo;
  const second = await ask(reader, { after });
  expect(second.statements).toBe(4);
  const { id } = (second.data.feed as Page).nodes[0]!;
  await author.client.get(DELETE, { id });
  expect((await ask(reader, { after })).statements).toBe(5);
});

it('scores five hundred and no more, and keeps ten orders of one account', async () => {
  await manyPosts(api, author, 510);
  for (let visit = 0; visit < 12; visit += 1) await page({ first: 1 });
  const rows = await api.database.query<{ places: number }>(
    `select cardinality(subjects) as places from feed_rankings where account_id = $1`,
    [reader.accountId],
  );
  expect(rows.map(({ places }) => places)).toEqual(Array(10).fill(500));
});

it('explains any content by the terms that placed it, and they add up', async () => {
  await connect(reader, author);
  const known = await aPost(author, { body: '#emploi' });
  await manyPosts(api, await aMember(api, territory), 6);
  await author.client.get(REACT, { subject: known.publicId });
  await reader.client.get(REACT, { subject: known.publicId });
  await reader.client.get(`mutation ($input: ChooseTopicInput!) { chooseTopic(input: $input) { id } }`, {
    input: { territory: territory.publicId, topic: 'emploi', choice: 'FOLLOWED' },
  });
  const { feedFormula } = await reader.client.get(FORMULA);
  const ranked = await page();
  const scores: number[] = [];
  for (const { id } of ranked.nodes) {
    const { whySeen } = await reader.client.get(WHY, { subject: id, ranking: ranked.rankingId });
    const { score, terms } = whySeen.ranked as { score: number; terms: Record<string, number>[] };
    scores.push(score);
    expect(terms.map(({ term, weight }) => ({ term, weight }))).toEqual(feedFormula.weights);
    expect(terms.reduce((sum, { weight, value }) => sum + weight! * value!, 0)).toBeCloseTo(score, 9);
    for (const { weight, value, points } of terms) expect(weight! * value!).toBeCloseTo(points!, 9);
  }
  expect(ranked.nodes[0]?.id).toBe(known.publicId);
  const { whySeen } = await reader.client.get(WHY, { subject: known.publicId, ranking: ranked.rankingId });
  const valueOf = (term: string) => whySeen.ranked.terms.find((one: { term: string }) => one.term === term).value;
  // One discussant: an author's own reaction is none.
  expect(valueOf('DISCUSSION')).toBeCloseTo(Math.log2(2) / Math.log2(33), 3);
  expect([valueOf('CLOSENESS'), valueOf('INTERESTS'), valueOf('TURN')]).toEqual([1, 1, 1]);
  expect(whySeen.reasons.map(({ reason }: { reason: string }) => reason)).toEqual(['TERRITORY', 'TOPIC', 'CONNECTION']);
});

it('what is overdue for a review gives way, and says so', async () => {
  const [kept, overdue] = [await aPost(author), await aPost(author)];
  await makeOverdue(api, overdue.key);
  const { nodes, rankingId: ranking } = await page();
  expect(nodes.map(({ id }) => id)).toEqual([kept.publicId, overdue.publicId]);
  const { whySeen } = await reader.client.get(WHY, { subject: overdue.publicId, ranking });
  expect(whySeen.ranked.terms.at(-1)).toEqual({ term: 'OVERDUE', weight: -30, value: 1, points: -30 });
});

it('explains nothing that the viewer may not see, and no order of another', async () => {
  const { publicId: subject } = await aPost(author);
  const { rankingId: ranking } = await page();
  const others = await author.client.get(WHY, { subject, ranking });
  expect(others.whySeen.ranked).toBeNull();
  await author.client.get(DELETE, { id: subject });
  expect(await reader.client.ask(WHY, { subject, ranking })).toBeRefused('NOT_FOUND');
  const stranger = await aMember(api, await aTerritory(api));
  expect(await stranger.client.ask(WHY, { subject, ranking })).toBeRefused('NOT_FOUND');
});

it('the managing team has no better place: who holds a mandate changes no score', async () => {
  const team = await aMember(api, territory, { mandate: 'community_manager' });
  const [theirs, plain] = [await aPost(team), await aPost(author)];
  const { rankingId: ranking } = await page();
  const scoreOf = async ({ publicId: subject }: { publicId: string }) =>
    (await reader.client.get(WHY, { subject, ranking })).whySeen.ranked.score as number;
  expect(await scoreOf(plain)).toBeCloseTo(await scoreOf(theirs), 1);
});

it('a team account that publishes 60 % does not fill the first page of a newcomer', async () => {
  const team = await aMember(api, territory, { mandate: 'community_manager' });
  await manyPosts(api, team, 60);
  for (let index = 0; index < 10; index += 1) await manyPosts(api, await aMember(api, territory), 4);
  const newcomer = await aMember(api, territory);
  const { nodes } = (await ask(newcomer)).data.feed as Page;
  expect(nodes.filter(({ author: { id } }) => id === team.publicId).length).toBeLessThanOrEqual(5);
  expect(new Set(nodes.map(({ author: { id } }) => id)).size).toBeGreaterThanOrEqual(8);
});

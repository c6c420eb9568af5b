import { encodePublicId } from '../../platform/database/public-id';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { anOpportunity } from '../opportunities/testing/opportunity.factory';
import { aPost, manyPosts, type TestPost } from '../posts/testing/post.factory';
import { aMember, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';

const STATE = `id featuredUntil viewerCan { feature }`;
const FEATURED = `query ($territory: ID) { featured(territory: $territory) { __typename ${STATE} author { id } } }`;
const FEATURE = `mutation ($input: FeatureSubjectInput!) { featureSubject(input: $input) { ${STATE} } }`;
const UNFEATURE = `mutation ($id: ID!) { unfeatureSubject(id: $id) { ${STATE} } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let curator: TestMember;
beforeAll(async () => (api = await startTestApi({ RATE_LIMIT_FACTOR: '100' })));
afterAll(() => api.close());
beforeEach(async () => {
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
  curator = await aMember(api, roissy, { name: 'Anne Roux', mandate: 'content_curator' });
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const feature = (by: TestMember, { publicId: subject }: Pick<TestPost, 'publicId'>, until = inDays(7)) =>
  by.client.ask(FEATURE, { input: { subject, until } });
const unfeature = (by: TestMember, { publicId: id }: TestPost) => by.client.ask(UNFEATURE, { id });
const head = async (reader: TestMember, territory: string | null = roissy.publicId): Promise<string[]> =>
  (await reader.client.get(FEATURED, { territory })).featured.map(({ id }: { id: string }) => id);
const pass = ({ key }: TestPost) =>
  api.database.query(`update subjects set featured_until = now() where territory_id = $1 and id = $2`, [
    key.territoryId,
    key.id,
  ]);
const acts = async () =>
  (
    await api.database.query<{ verb: string }>(
      `select verb from interactions where territory_id = $1 and verb like 'content.%featured' order by occurred_at`,
      [roissy.id],
    )
  ).map(({ verb }) => verb);
const everything = () =>
  Promise.all(
    ['subjects', 'interactions', 'notices'].map((table) =>
      api.database.query(`select * from ${table} where territory_id = $1 order by 1, 2`, [roissy.id]),
    ),
  );

it('a post and an opportunity stand at the head until their end, and not a moment longer', async () => {
  const [post, opportunity] = [await aPost(claire), await anOpportunity(yassine)];
  const until = inDays(3);
  const { data } = await feature(curator, post, until);
  expect(data.featureSubject).toEqual({ id: post.publicId, featuredUntil: until, viewerCan: { feature: true } });
  await feature(curator, opportunity);
  expect(await head(yassine)).toEqual([opportunity.publicId, post.publicId]);
  expect(await head(yassine, null)).toEqual([opportunity.publicId, post.publicId]);
  await pass(post);
  expect(await head(yassine)).toEqual([opportunity.publicId]);
  const { post: read } = await yassine.client.get(`query ($id: ID!) { post(id: $id) { ${STATE} } }`, {
    id: post.publicId,
  });
  expect(read).toEqual({ id: post.publicId, featuredUntil: null, viewerCan: { feature: false } });
});

it('feeds hold it where it was, in either order', async () => {
  const post = await aPost(claire);
  await manyPosts(api, claire, 2);
  const feed = `query ($t: ID!, $order: FeedOrder!) { feed(territory: $t, order: $order) { nodes { id } } }`;
  const ids = async (order: string) => {
    const answer = await yassine.client.ask(feed, { t: roissy.publicId, order });
    return [answer.data.feed.nodes.map(({ id }: { id: string }) => id), answer.statements];
  };
  const before = [await ids('RECENT'), await ids('FOR_YOU')];
  await feature(curator, post);
  expect([await ids('RECENT'), await ids('FOR_YOU')]).toEqual(before);
});

it('the head costs one statement where it is empty, and two at most', async () => {
  const statements = async () => (await yassine.client.ask(FEATURED, { territory: roissy.publicId })).statements;
  const empty = await statements();
  for (let index = 0; index < 3; index += 1) await feature(curator, await aPost(claire));
  expect(await statements()).toBe(empty + 1);
});

it('it is put there, given another end and taken away by curators: acts that the register keeps', async () => {
  const post = await aPost(claire);
  await feature(curator, post);
  await feature(curator, post, inDays(20));
  await unfeature(curator, post);
  await unfeature(curator, post);
  expect(await acts()).toEqual(['content.featured', 'content.unfeatured']);
  expect(await head(claire)).toEqual([]);
  const { notices } = await claire.client.get(`{ notices { nodes { kind subjectId actor { id } } } }`);
  expect(notices.nodes.filter(({ kind }: { kind: string }) => kind.startsWith('featuring'))).toEqual([
    { kind: 'featuring.featured', subjectId: post.publicId, actor: { id: curator.publicId } },
  ]);
});

it('by nobody else, for a month at most, and only what is there', async () => {
  const post = await aPost(claire);
  const before = await everything();
  expect(await feature(claire, post)).toBeRefused('FORBIDDEN');
  expect(await unfeature(yassine, post)).toBeRefused('FORBIDDEN');
  expect(await feature(curator, post, inDays(-1))).toBeRefused('INVALID_INPUT', 'until');
  expect(await feature(curator, post, inDays(32))).toBeRefused('INVALID_INPUT', 'until');
  const never = { publicId: encodePublicId({ territoryId: roissy.id, id: crypto.randomUUID() }) };
  expect(await feature(curator, never)).toBeRefused('NOT_FOUND');
  const stranger = await aMember(api, await aTerritory(api), { mandate: 'content_curator' });
  expect(await feature(stranger, post)).toBeRefused('NOT_FOUND');
  expect(await stranger.client.ask(FEATURED, { territory: roissy.publicId })).toBeRefused('NOT_FOUND');
  expect(await api.visitor().ask(FEATURED, { territory: roissy.publicId })).toBeRefused('SIGNED_OUT');
  expect(await everything()).toEqual(before);
});

it('three at once, under curators who press at the same moment; what ended or went leaves its place', async () => {
  const posts = await Promise.all(Array.from({ length: 6 }, () => aPost(claire)));
  const answers = await Promise.all(posts.map((post) => feature(curator, post)));
  const refused = answers.filter(({ errors }) => errors);
  expect(refused).toHaveLength(3);
  for (const answer of refused) expect(answer).toBeRefused('TOO_MANY_FEATURED');
  const shown = await head(yassine);
  expect(shown).toHaveLength(3);
  const [ended, gone] = posts.filter(({ publicId }) => shown.includes(publicId));
  const [one, other, third] = posts.filter(({ publicId }) => !shown.includes(publicId));
  await pass(ended!);
  await claire.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id: gone!.publicId });
  expect(await feature(curator, one!)).toSucceed();
  expect(await feature(curator, other!)).toSucceed();
  expect(await feature(curator, third!)).toBeRefused('TOO_MANY_FEATURED');
  await claire.client.get(`mutation ($id: ID!) { restoreSubject(id: $id) { id } }`, { id: gone!.publicId });
  expect(await head(yassine)).toHaveLength(3);
});

it('whoever is kept apart, or has muted what it is about, finds nothing there', async () => {
  const post = await aPost(claire, { body: 'Ouverture du #fournil' });
  await feature(curator, post);
  const apart = await aMember(api, roissy);
  await claire.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: apart.publicId });
  await yassine.client.get(`mutation ($input: ChooseTopicInput!) { chooseTopic(input: $input) { id } }`, {
    input: { territory: roissy.publicId, topic: 'fournil', choice: 'MUTED' },
  });
  expect([await head(apart), await head(yassine), await head(apart, null)]).toEqual([[], [], []]);
  expect(await head(curator)).toEqual([post.publicId]);
});

import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anOpportunity } from '../../opportunities/testing/opportunity.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aPost } from '../testing/post.factory';

const PUBLISH = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id kind shared { subject { id } } } }`;
const READ = `query ($id: ID!) { post(id: $id) { body shareCount shared { subject { id __typename shareCount } } } }`;
const DELETE = `mutation ($id: ID!) { deletePost(id: $id) }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => (api = await startTestApi({ RATE_LIMIT_FACTOR: '100' })));
afterAll(() => api.close());
beforeEach(async () => {
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
});

const share = (by: TestMember, subject: string, body = '') =>
  by.client.ask(PUBLISH, { input: { territory: roissy.publicId, kind: 'SHARE', body, shared: { subject } } });
const shared = async (by: TestMember, subject: string) => (await share(by, subject)).data.publishPost.id as string;
const read = async (reader: TestMember, id: string) => (await reader.client.get(READ, { id })).post;
const block = (one: TestMember, other: TestMember) =>
  one.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: other.publicId });
const rows = () => api.database.query(`select * from post_shares order by id`);

it('a post and an opportunity are shared, with words or without, and whoever wrote them is told', async () => {
  const [post, opportunity] = [await aPost(claire), await anOpportunity(claire)];
  for (const { publicId } of [post, opportunity]) {
    const { data } = await share(yassine, publicId, 'À lire');
    expect(data.publishPost).toMatchObject({ kind: 'SHARE', shared: { subject: { id: publicId } } });
  }
  expect(await share(yassine, post.publicId)).toSucceed();
  expect((await read(claire, post.publicId)).shareCount).toBe(2);
  const { notices } = await claire.client.get(`{ notices { nodes { kind } } }`);
  expect(notices.nodes.filter(({ kind }: { kind: string }) => kind === 'posts.shared')).toHaveLength(3);
  const acts = await api.database.query(
    `select distinct verb, scope_kind as scope from interactions where territory_id = $1 and verb = 'posts.shared'`,
    [roissy.id],
  );
  expect(acts).toEqual([{ verb: 'posts.shared', scope: 'territory' }]);
});

it('a share of a share shares what that one shares', async () => {
  const { publicId } = await aPost(claire);
  const first = await shared(yassine, publicId);
  const second = await shared(claire, first);
  expect((await read(claire, second)).shared.subject).toMatchObject({ id: publicId, shareCount: 2 });
  expect((await read(claire, first)).shareCount).toBe(0);
});

it('what its author wants to stay where it is, is not shared; nor what is not there', async () => {
  const input = { territory: roissy.publicId, body: 'Entre nous', isReshareable: false };
  const kept = (await claire.client.get(PUBLISH, { input })).publishPost.id as string;
  const elsewhere = await aTerritory(api);
  const foreign = await aPost(await aMember(api, elsewhere));
  const before = await rows();
  expect(await share(yassine, kept)).toBeRefused('FORBIDDEN');
  expect(await share(yassine, foreign.publicId)).toBeRefused('NOT_FOUND');
  expect(await share(yassine, 'x')).toBeRefused('NOT_FOUND');
  expect(await rows()).toEqual(before);
});

it('the original shows to whoever may see it at that moment, and to nobody else', async () => {
  const [paul, { publicId }] = [await aMember(api, roissy), await aPost(claire)];
  const id = await shared(yassine, publicId);
  await block(paul, claire);
  expect(await read(paul, id)).toMatchObject({ shared: { subject: null } });
  expect(await share(paul, id)).toBeRefused('NOT_FOUND');
  expect(await read(yassine, id)).toMatchObject({ shared: { subject: { id: publicId } } });
  await claire.client.get(DELETE, { id: publicId });
  expect(await read(yassine, id)).toMatchObject({ shared: { subject: null } });
  await claire.client.get(`mutation ($id: ID!) { restoreSubject(id: $id) { id } }`, { id: publicId });
  expect(await read(yassine, id)).toMatchObject({ shared: { subject: { id: publicId } } });
});

it('shares by somebody whom a block keeps apart are neither there nor counted', async () => {
  const [paul, { publicId }] = [await aMember(api, roissy), await aPost(claire)];
  const id = await shared(yassine, publicId);
  await block(paul, yassine);
  expect(await read(paul, id)).toBeNull();
  expect((await read(paul, publicId)).shareCount).toBe(0);
  expect((await read(claire, publicId)).shareCount).toBe(1);
});

it('shares are counted exactly under fifty writers at once, and when they go and come back', async () => {
  const { publicId } = await aPost(claire);
  const members = await Promise.all(Array.from({ length: 10 }, () => aMember(api, roissy)));
  const ids = await Promise.all(members.flatMap((by) => Array.from({ length: 5 }, () => shared(by, publicId))));
  const count = async () => (await read(claire, publicId)).shareCount;
  expect(await count()).toBe(50);
  await Promise.all(ids.slice(0, 5).map((id) => members[0]!.client.get(DELETE, { id })));
  expect(await count()).toBe(45);
  await members[0]!.client.get(`mutation ($id: ID!) { restoreSubject(id: $id) { id } }`, { id: ids[0] });
  expect(await count()).toBe(46);
});

it('twenty shares cost one statement more than none', async () => {
  const { publicId } = await aPost(claire);
  const feed = `query ($t: ID!) { feed(territory: $t) { nodes { id ... on Post { shared { subject { id } } } } } }`;
  const none = await claire.client.ask(feed, { t: roissy.publicId });
  await Promise.all(Array.from({ length: 15 }, () => shared(yassine, publicId)));
  const some = await claire.client.ask(feed, { t: roissy.publicId });
  expect(some.statements).toBe(none.statements + 1);
});

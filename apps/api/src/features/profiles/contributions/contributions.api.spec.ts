import { statementCounter } from '../../../testing/statement-counter';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anOpportunity } from '../../opportunities/testing/opportunity.factory';
import { aPost, manyPosts } from '../../posts/testing/post.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory } from '../../territories/testing/territory.factory';

const READ = `query ($id: ID!, $kind: String, $first: Int, $after: String) { memberProfile(member: $id) {
  contributionCounts { kind count }
  contributions(first: $first, after: $after, kind: $kind) {
    nodes { __typename id author { id } } pageInfo { hasNextPage endCursor } } } }`;

let api: TestApi;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  const roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle', persona: 'leader' });
});
afterAll(() => api.close());

const ask = (more: object = {}) => claire.client.ask(READ, { id: yassine.publicId, first: 20, ...more });
const read = async (more: object = {}) => (await ask(more)).data.memberProfile;

it('are what they published, page by page, newest first', async () => {
  for (let index = 0; index < 3; index += 1) await aPost(yassine);
  await aPost(claire);
  const { contributions: first } = await read({ first: 2 });
  const { contributions: second } = await read({ first: 2, after: first.pageInfo.endCursor });
  expect(first.nodes).toHaveLength(2);
  expect(second).toMatchObject({ nodes: [{ author: { id: yassine.publicId } }], pageInfo: { hasNextPage: false } });
});

it('are counted by kind, and read of one kind alone', async () => {
  await aPost(yassine);
  const opportunity = await anOpportunity(yassine);
  await aPost(yassine);
  const { contributionCounts, contributions } = await read({ kind: 'opportunity' });
  expect(contributionCounts).toEqual([
    { kind: 'post', count: 2 },
    { kind: 'opportunity', count: 1 },
  ]);
  expect(contributions.nodes).toMatchObject([{ id: opportunity.publicId, __typename: 'Opportunity' }]);
});

it('that the reader may not see are neither read nor counted', async () => {
  const gone = await aPost(yassine);
  await yassine.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id: gone.publicId });
  expect(await read()).toMatchObject({ contributionCounts: [], contributions: { nodes: [] } });
});

it('of a kind that is none are refused', async () => {
  expect(await ask({ kind: `post' or true` })).toBeRefused('INVALID_INPUT', 'kind');
});

it('take as many statements for one as for twenty', async () => {
  await aPost(yassine);
  statementCounter.take();
  await read();
  const one = statementCounter.take().length;
  await manyPosts(api, yassine, 30);
  const { contributions } = await read();
  expect(statementCounter.take().length).toBe(one);
  expect(contributions.nodes).toHaveLength(20);
  expect(one).toBeLessThanOrEqual(5);
});

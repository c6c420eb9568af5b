import { encodePublicId } from '../../../platform/database/public-id';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aPost, type TestPost } from '../../posts/testing/post.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const REACT = `mutation ($subject: ID!, $kind: ReactionKind) { react(input: { subject: $subject, kind: $kind }) { id reactionCount } }`;
const WHO = `query ($subject: ID!, $kind: ReactionKind, $first: Int, $after: String) {
  reactions(subject: $subject, kind: $kind, first: $first, after: $after) {
    nodes { kind member { name } } kinds { kind count } pageInfo { hasNextPage endCursor }
  }
}`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let post: TestPost;
beforeAll(async () => (api = await startTestApi({ RATE_LIMIT_FACTOR: '100' })));
afterAll(() => api.close());
beforeEach(async () => {
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  post = await aPost(claire);
});

const react = (by: TestMember, kind: string | null) => by.client.ask(REACT, { subject: post.publicId, kind });
const who = async (reader: TestMember, more: object = {}) => {
  const { data } = await reader.client.ask(WHO, { subject: post.publicId, first: 20, ...more });
  const { nodes, kinds, pageInfo } = data.reactions;
  return { names: nodes.map(({ member }: { member: { name: string } }) => member.name), kinds, ...pageInfo };
};

it('says who reacted, latest first, page by page, and how often each kind was chosen', async () => {
  for (const [name, kind] of [
    ['Anne Duval', 'BRAVO'],
    ['Paul Nguyen', 'IDEA'],
    ['Inès Benali', 'BRAVO'],
  ] as const) {
    await react(await aMember(api, roissy, { name }), kind);
  }
  const first = await who(claire, { first: 2 });
  expect(first).toMatchObject({ names: ['Inès Benali', 'Paul Nguyen'], hasNextPage: true });
  expect(first.kinds).toEqual([
    { kind: 'BRAVO', count: 2 },
    { kind: 'IDEA', count: 1 },
  ]);
  expect(await who(claire, { first: 2, after: first.endCursor })).toMatchObject({
    names: ['Anne Duval'],
    hasNextPage: false,
  });
  expect(await who(claire, { kind: 'BRAVO' })).toMatchObject({ names: ['Inès Benali', 'Anne Duval'] });
});

it('leaves out whoever a block keeps from the reader, in the list and in the figures', async () => {
  const [marc, paul] = [await aMember(api, roissy, { name: 'Marc Lefèvre' }), await aMember(api, roissy)];
  await react(marc, 'BRAVO');
  await react(paul, 'IDEA');
  await claire.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: marc.publicId });
  expect(await who(claire)).toMatchObject({ names: [paul.name], kinds: [{ kind: 'IDEA', count: 1 }] });
  expect((await who(paul)).names).toHaveLength(2);
  const hidden = await marc.client.ask(WHO, { subject: post.publicId });
  expect(hidden).toBeRefused('NOT_FOUND');
  const madeUp = encodePublicId({ territoryId: roissy.id, id: crypto.randomUUID() });
  const anonymous = ({ text }: { text: string }) => text.replace(/"requestId":"[^"]*"/, '');
  expect(anonymous(hidden)).toBe(anonymous(await marc.client.ask(WHO, { subject: madeUp })));
});

it('counts exactly under fifty members who react at once, and change their mind at once', async () => {
  const members = await Promise.all(Array.from({ length: 50 }, () => aMember(api, roissy)));
  const counted = async () =>
    (await api.database.queryOne<{ count: number }>(`select reaction_count as count from subjects where id = $1`, [
      post.key.id,
    ]))!.count;
  for (const answer of await Promise.all(members.map((member) => react(member, 'THANKS')))) expect(answer).toSucceed();
  expect(await counted()).toBe(50);
  await Promise.all(members.map((member, index) => react(member, index % 2 ? 'IDEA' : null)));
  expect(await counted()).toBe(25);
  expect((await who(claire)).kinds).toEqual([{ kind: 'IDEA', count: 25 }]);
});

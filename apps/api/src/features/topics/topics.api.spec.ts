import { startTestApi, type TestApi } from '../../testing/test-api';
import { anOpportunity } from '../opportunities/testing/opportunity.factory';
import { aPost } from '../posts/testing/post.factory';
import { aMember, endMembership, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';

const TOPIC = `query ($territory: ID!, $topic: String!) {
  topic(territory: $territory, topic: $topic) { id slug label subjectCount followerCount viewerChoice }
}`;
const TOPICS = `query ($territory: ID!, $search: String!) {
  topics(territory: $territory, search: $search) { slug label subjectCount }
}`;
const CHOICES = `query ($territory: ID!) { topicChoices(territory: $territory) { slug viewerChoice } }`;
const CHOOSE = `mutation ($input: ChooseTopicInput!) { chooseTopic(input: $input) { slug followerCount viewerChoice } }`;
const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { id version } }`;
const DELETE = `mutation ($id: ID!) { deletePost(id: $id) }`;
const RESTORE = `mutation ($id: ID!) { restoreSubject(id: $id) { id } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let paul: TestMember;

beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy);
  paul = await aMember(api, roissy);
});
afterAll(() => api.close());

const at = (values: object) => ({ territory: roissy.publicId, ...values });
const topic = async (reader: TestMember, name: string) =>
  (await reader.client.get(TOPIC, at({ topic: name }))).topic as { label: string; subjectCount: number } | null;
const count = async (name: string) => (await topic(claire, name))?.subjectCount ?? null;
const found = async (reader: TestMember, search: string) =>
  ((await reader.client.get(TOPICS, at({ search }))).topics as { slug: string }[]).map(({ slug }) => slug);
const choose = (member: TestMember, name: string, choice: string | null) =>
  member.client.ask(CHOOSE, { input: at({ topic: name, choice }) });

it('a hashtag is a topic, whatever its case and accents, as it was written first', async () => {
  await aPost(claire, { body: 'À vous #Vélo-Cargo !' });
  await aPost(paul, { body: '#velo_cargo et encore #VELO-CARGO' });
  expect(await topic(claire, 'vélo-cargo')).toMatchObject({ slug: 'velo-cargo', label: 'Vélo-Cargo', subjectCount: 2 });
});

it('an opportunity is about topics too', async () => {
  await anOpportunity(claire, { title: 'Du chêne #menuiserie' });
  expect(await count('menuiserie')).toBe(1);
});

it('editing, deleting and taking it back keep the number exact', async () => {
  const post = await aPost(claire, { body: '#avant #reste' });
  await claire.client.get(EDIT, { input: { id: post.publicId, version: 1, body: '#reste #apres' } });
  expect([await count('avant'), await count('reste'), await count('apres')]).toEqual([null, 1, 1]);
  await claire.client.get(DELETE, { id: post.publicId });
  expect([await count('reste'), await count('apres')]).toEqual([null, null]);
  await claire.client.get(RESTORE, { id: post.publicId });
  expect([await count('reste'), await count('apres')]).toEqual([1, 1]);
});

it('fifty people who write, edit and delete at once leave an exact number', async () => {
  const bodies = ['#a1 #b1 #c1', '#c1 #b1 #a1'];
  await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const { publicId: id } = await aPost(claire, { body: bodies[index % 2]! });
      if (index % 5 === 0) await claire.client.get(DELETE, { id });
      if (index % 5 === 1) await claire.client.get(EDIT, { input: { id, version: 1, body: '#b1' } });
    }),
  );
  expect([await count('a1'), await count('b1'), await count('c1')]).toEqual([30, 40, 30]);
});

it('a content names ten topics and no more, and a refused one leaves nothing', async () => {
  const body = Array.from({ length: 11 }, (_, index) => `#trop-${index}`).join(' ');
  const input = at({ body });
  const refused = await claire.client.ask(
    `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`,
    {
      input,
    },
  );
  expect(refused).toBeRefused('TOO_MANY_TOPICS', 'body');
  expect(await found(claire, 'trop')).toEqual([]);
});

it('what is typed finds what begins so, most used first, accents or not', async () => {
  await aPost(claire, { body: '#marché' });
  await aPost(claire, { body: '#marcheurs' });
  await aPost(claire, { body: '#Marcheurs' });
  expect(await found(claire, 'MARCHÉ')).toEqual(['marcheurs', 'marche']);
  expect(await found(claire, 'arch')).toEqual([]);
  expect(await found(claire, '%')).toEqual([]);
});

it('a topic is followed, muted or neither, by oneself alone', async () => {
  await aPost(claire, { body: '#tri' });
  expect((await choose(paul, 'Tri', 'FOLLOWED')).data.chooseTopic).toEqual({
    slug: 'tri',
    followerCount: 1,
    viewerChoice: 'FOLLOWED',
  });
  expect((await choose(paul, 'tri', 'MUTED')).data.chooseTopic.followerCount).toBe(0);
  const chosen = await paul.client.get(CHOICES, at({}));
  expect(chosen.topicChoices).toEqual([{ slug: 'tri', viewerChoice: 'MUTED' }]);
  expect((await claire.client.get(CHOICES, at({}))).topicChoices).toEqual([]);
  await choose(paul, 'tri', null);
  expect((await paul.client.get(CHOICES, at({}))).topicChoices).toEqual([]);
});

it('what was followed stays within reach once nobody uses it any more', async () => {
  const { publicId: id } = await aPost(claire, { body: '#ephemere' });
  await choose(paul, 'ephemere', 'FOLLOWED');
  await claire.client.get(DELETE, { id });
  expect(await topic(paul, 'ephemere')).toMatchObject({ subjectCount: 0 });
  expect(await topic(claire, 'ephemere')).toBeNull();
  expect(await found(paul, 'ephemere')).toEqual([]);
});

it('what only a blocked person used exists for nobody behind the block', async () => {
  const [one, other] = [await aMember(api, roissy), await aMember(api, roissy)];
  await aPost(one, { body: '#secret-de-un #commun' });
  await aPost(claire, { body: '#commun' });
  await one.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: other.publicId });
  expect(await topic(other, 'secret-de-un')).toBeNull();
  expect(await found(other, 'secret')).toEqual([]);
  expect(await choose(other, 'secret-de-un', 'FOLLOWED')).toBeRefused('NOT_FOUND');
  expect((await topic(other, 'commun'))?.subjectCount).toBe(1);
  expect((await topic(claire, 'commun'))?.subjectCount).toBe(2);
});

it('another territory, its suspended members and visitors find nothing', async () => {
  await aPost(claire, { body: '#ferme' });
  const stranger = await aMember(api, await aTerritory(api));
  const suspended = await aMember(api, roissy);
  await endMembership(api, suspended, 'suspended');
  expect(await topic(stranger, 'ferme')).toBeNull();
  expect(await topic(suspended, 'ferme')).toBeNull();
  expect(await stranger.client.ask(TOPICS, at({ search: 'f' }))).toBeRefused('NOT_FOUND');
  expect(await choose(stranger, 'ferme', 'FOLLOWED')).toBeRefused('NOT_FOUND');
  expect(await choose(suspended, 'ferme', 'FOLLOWED')).toBeRefused('MEMBER_SUSPENDED');
  expect(await api.visitor().ask(TOPICS, at({ search: 'f' }))).toBeRefused('SIGNED_OUT');
  expect((await topic(claire, 'ferme')) as object).toMatchObject({ followerCount: 0 });
});

import { randomUUID } from 'node:crypto';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { CharterPresetModel } from '../../territories';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const WELCOME = `query ($slug: String!, $first: Int) { territory(slug: $slug) { welcome { isWelcoming waiting share { answered arrived }
  arrivals(first: $first) { member { id name } interests sharesCommune sharedInterests claimedUntil } } } }`;
const SET = `mutation ($input: SetWelcomingInput!) { setWelcoming(input: $input) { waiting { place count } } }`;
const CLAIM = `mutation ($member: ID!) { claimArrival(member: $member) }`;
const RELEASE = `mutation ($member: ID!) { releaseArrival(member: $member) }`;
const GREET = `mutation ($input: GreetInput!) { greetArrival(input: $input) { id } }`;
const STEP = `mutation ($input: AnswerFirstStepInput!) { answerFirstStep(input: $input) { done } }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let paul: TestMember;
let newcomer: TestMember;
beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  territory = await aTerritory(api, { preset: CharterPresetModel.SHARED });
  [claire, paul] = [await aLongMember('Claire Fontaine'), await aLongMember('Paul Nguyen')];
  newcomer = await aMember(api, territory, { name: 'Inès Benali' });
});
afterAll(() => api.close());

const joinedAgo = (member: TestMember, hours: number) =>
  api.database.query(`update members set joined_at = now() - $2 * interval '1 hour' where id = $1`, [
    member.memberId,
    hours,
  ]);

async function aLongMember(name: string) {
  const member = await aMember(api, territory, { name });
  await joinedAgo(member, 24 * 60);
  return member;
}

const welcome = async (member: TestMember, first = 20) =>
  (await member.client.get(WELCOME, { slug: territory.slug, first })).territory.welcome;
const names = async (member: TestMember) =>
  (await welcome(member)).arrivals.map(({ member: { name } }: { member: { name: string } }) => name);
const claim = (by: TestMember, whom = newcomer) => by.client.ask(CLAIM, { member: whom.publicId });
const greet = (by: TestMember, clientMessageId: string = randomUUID(), body = 'Bienvenue Inès !') =>
  by.client.ask(GREET, { input: { member: newcomer.publicId, body, clientMessageId } });
const tell = (member: TestMember, input: object) =>
  member.client.get(STEP, { input: { territory: territory.publicId, ...input } });

it('shows newcomers nobody has welcomed, those with most in common first, and why', async () => {
  const neighbour = await aMember(api, territory, { name: 'Karim Ouali' });
  await tell(claire, { step: 'COMMUNE', communeCode: '95277' });
  await tell(claire, { step: 'INTERESTS', interests: ['food', 'culture', 'jobs'] });
  await tell(newcomer, { step: 'INTERESTS', interests: ['food', 'sport'] });
  await tell(neighbour, { step: 'COMMUNE', communeCode: '95277' });
  await tell(neighbour, { step: 'INTERESTS', interests: ['food', 'jobs'] });
  await aMember(api, territory, { name: 'Zoé Tard' });
  const { arrivals, waiting } = await welcome(claire);
  expect(waiting).toBe(3);
  expect(arrivals.map(({ member }: { member: { name: string } }) => member.name)).toEqual([
    'Karim Ouali',
    'Inès Benali',
    'Zoé Tard',
  ]);
  expect(arrivals[0]).toMatchObject({ sharesCommune: true, sharedInterests: ['food', 'jobs'], claimedUntil: null });
  expect(arrivals[1]).toMatchObject({ sharesCommune: false, sharedInterests: ['food'], interests: ['food', 'sport'] });
});

it('is counted in the menu of those who are willing, and of no one else', async () => {
  const count = (answer: { setWelcoming: { waiting: { place: string; count: number }[] } }) =>
    answer.setWelcoming.waiting.find(({ place }) => place === 'welcome')?.count;
  const input = { territory: territory.publicId };
  expect(count(await claire.client.get(SET, { input: { ...input, welcoming: true } }))).toBe(1);
  expect((await welcome(claire)).isWelcoming).toBe(true);
  expect(count(await claire.client.get(SET, { input: { ...input, welcoming: false } }))).toBe(0);
});

it('one person at a time takes a newcomer, for two days', async () => {
  const answers = await Promise.all([claim(claire), claim(paul)]);
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(answers.find(({ errors }) => errors)).toBeRefused('ALREADY_WELCOMED');
  const [winner, loser] = answers[0].errors ? [paul, claire] : [claire, paul];
  expect((await welcome(winner)).arrivals[0].claimedUntil).not.toBeNull();
  expect(await names(loser)).toEqual([]);
  expect(await greet(loser)).toBeRefused('ALREADY_WELCOMED');
  await api.database.query(`update welcomes set claimed_at = now() - interval '49 hours'`);
  expect(await claim(loser)).toSucceed();
  expect(await claim(winner)).toBeRefused('ALREADY_WELCOMED');
});

it('may be handed back to the others', async () => {
  await claim(claire);
  await paul.client.ask(RELEASE, { member: newcomer.publicId });
  expect(await names(paul)).toEqual([]);
  await claire.client.get(RELEASE, { member: newcomer.publicId });
  expect(await names(paul)).toEqual(['Inès Benali']);
});

it('a greeting arrives as a message, once, and ends the wait', async () => {
  const id = randomUUID();
  const [first, again] = [await greet(claire, id), await greet(claire, id)];
  expect(first.data.greetArrival.id).toBe(again.data.greetArrival.id);
  const inbox = await newcomer.client.get(`{ conversations { nodes { lastMessage { body } } } }`);
  expect(inbox.conversations.nodes).toEqual([{ lastMessage: { body: 'Bienvenue Inès !' } }]);
  expect(await names(paul)).toEqual([]);
  const acts = await api.database.query(
    `select from interactions where territory_id = $1 and verb = 'members.welcomed'`,
    [territory.id],
  );
  expect(acts).toHaveLength(1);
});

it('tells the share of newcomers somebody turned to within 48 hours', async () => {
  await Promise.all([greet(claire), joinedAgo(newcomer, 24 * 3)]);
  const late = await aMember(api, territory, { name: 'Zoé Tard' });
  await joinedAgo(late, 24 * 4);
  expect((await welcome(paul)).share).toEqual({ answered: 0, arrived: 2 });
  const answered = await aMember(api, territory, { name: 'Karim Ouali' });
  await claire.client.get(GREET, {
    input: { member: answered.publicId, body: 'Bonjour', clientMessageId: randomUUID() },
  });
  await joinedAgo(answered, 49);
  expect((await welcome(paul)).share).toEqual({ answered: 0, arrived: 3 });
  // The ledger only grows: the same act, two days earlier.
  await api.database.query(
    `insert into interactions (territory_id, occurred_at, actor, verb, towards_kind, towards_id, counterpart, scope_kind, by_managing_mandate)
     select i.territory_id, now() - interval '40 hours', i.actor, i.verb, i.towards_kind, i.towards_id, i.counterpart, i.scope_kind, false
       from interactions i join ledger_pseudonyms p on p.pseudonym = i.counterpart
      where i.verb = 'members.welcomed' and p.member_id = $1`,
    [answered.memberId],
  );
  expect((await welcome(paul)).share).toEqual({ answered: 1, arrived: 3 });
});

it('is nothing to whom the charter does not let, and leads nowhere for strangers and long members', async () => {
  const guided = await aTerritory(api, { preset: CharterPresetModel.GUIDED });
  const level0 = await aMember(api, guided);
  expect((await level0.client.get(WELCOME, { slug: guided.slug })).territory.welcome).toBeNull();
  expect(await level0.client.ask(SET, { input: { territory: guided.publicId, welcoming: true } })).toBeRefused(
    'FORBIDDEN',
  );
  expect(await claim(level0)).toBeRefused('NOT_FOUND');
  expect(await claim(claire, paul)).toBeRefused('NOT_FOUND');
  expect(await claim(claire, claire)).toBeRefused('NOT_FOUND');
  const rows = await api.database.query(`select from welcomes`);
  const before = rows.length;
  expect(await greet(level0)).toBeRefused('NOT_FOUND');
  expect(await api.database.query(`select from welcomes`)).toHaveLength(before);
});

it('takes no statement more for more newcomers', async () => {
  for (let n = 0; n < 5; n += 1) await aMember(api, territory);
  const statements = async (first: number) =>
    (await claire.client.ask(WELCOME, { slug: territory.slug, first })).statements;
  expect(await statements(6)).toBe(await statements(1));
});

import { startTestApi, type TestApi } from '../../../testing/test-api';
import { openSession } from '../../identity/testing/account.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { nobodyHolds } from '../../territories/testing/charter.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const FIELDS = `next done total commune { name } interests persona mission isMissionDone`;
const STEPS = `query ($slug: String!) { territory(slug: $slug) { firstSteps { ${FIELDS} } } }`;
const ANSWER = `mutation ($input: AnswerFirstStepInput!) { answerFirstStep(input: $input) { ${FIELDS} } }`;

let api: TestApi;
let territory: TestTerritory;
let paul: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
});
beforeEach(async () => (paul = await aMember(api, territory, { name: 'Paul Nguyen' })));
afterAll(() => api.close());

const steps = async (client = paul.client) => (await client.get(STEPS, { slug: territory.slug })).territory.firstSteps;
const answer = (input: object, client = paul.client) =>
  client.ask(ANSWER, { input: { territory: territory.publicId, ...input } });

it('a newcomer answers one step after the other, leaves, and goes on elsewhere', async () => {
  expect(await steps()).toMatchObject({ next: 'COMMUNE', done: 0, total: 4 });
  await answer({ step: 'COMMUNE', communeCode: '95277' });
  await answer({ step: 'INTERESTS', interests: ['jobs', 'food', 'culture'] });
  const elsewhere = api.clientWith(await openSession(api, paul.accountId));
  expect(await steps(elsewhere)).toMatchObject({
    next: 'PERSONA',
    done: 2,
    commune: { name: 'Gonesse' },
    interests: ['culture', 'food', 'jobs'],
  });
  await answer({ step: 'PERSONA', persona: 'LEADER' }, elsewhere);
  await answer({ step: 'MISSION', mission: 'HELLO' });
  expect(await steps()).toMatchObject({
    next: null,
    done: 4,
    persona: 'LEADER',
    mission: 'HELLO',
    isMissionDone: false,
  });
});

it('every step may be passed over, and answered again later', async () => {
  for (const step of ['COMMUNE', 'INTERESTS', 'PERSONA', 'MISSION']) expect(await answer({ step })).toSucceed();
  expect(await steps()).toMatchObject({ next: null, commune: null, interests: [], mission: null });
  await answer({ step: 'INTERESTS', interests: ['sport', 'jobs'] });
  await answer({ step: 'INTERESTS', interests: ['sport'] });
  expect((await steps()).interests).toEqual(['sport']);
});

it.each([
  ['a commune elsewhere', { step: 'COMMUNE', communeCode: '69123' }, 'communeCode'],
  ['four interests', { step: 'INTERESTS', interests: ['jobs', 'food', 'culture', 'sport'] }, 'interests'],
  ['the same interest twice', { step: 'INTERESTS', interests: ['jobs', 'jobs'] }, 'interests'],
  ['a made-up interest', { step: 'INTERESTS', interests: ['money'] }, 'interests'],
] as const)('with %s the step is refused and stays open', async (_what, input, field) => {
  const before = await steps();
  expect(await answer(input)).toBeRefused('INVALID_INPUT', field);
  expect(await steps()).toEqual(before);
});

it('the mission is done when it is done, whichever screen it was done on', async () => {
  await answer({ step: 'MISSION', mission: 'HELLO' });
  expect((await steps()).isMissionDone).toBe(false);
  await paul.client.get(`mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`, {
    input: { territory: territory.publicId, body: 'Bonjour à toutes et à tous' },
  });
  expect((await steps()).isMissionDone).toBe(true);
});

it('nobody takes on to welcome where the charter does not let them', async () => {
  const silent = await aTerritory(api);
  const member = await aMember(api, silent);
  await nobodyHolds(api, silent, 'members.welcome');
  const input = { territory: silent.publicId, step: 'MISSION', mission: 'WELCOME' };
  expect(await member.client.ask(ANSWER, { input })).toBeRefused('FORBIDDEN');
});

it('is nobody else’s, nothing for who has been there for long, and nowhere for who has left', async () => {
  await answer({ step: 'INTERESTS', interests: ['sport'] });
  const other = await aMember(api, territory);
  expect((await steps(other.client)).interests).toEqual([]);
  await api.database.query(`update members set joined_at = now() - interval '40 days' where id = $1`, [other.memberId]);
  expect(await steps(other.client)).toBeNull();
  await endMembership(api, other, 'left');
  expect(await answer({ step: 'COMMUNE' }, other.client)).toBeRefused('NOT_FOUND');
});

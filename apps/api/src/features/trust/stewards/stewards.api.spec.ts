import { nextEvent, openSocket } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { recognises } from '../testing/recognition.factory';
import { TrustRefresh } from '../trust-refresh';

const FIELDS = `viewerIsPeer candidates { name } stewards { name } proposals { member { name } supporters { name } needed }`;
const STEWARDSHIP = `query ($territory: ID!) { stewardship(territory: $territory) { ${FIELDS} } }`;
const SUPPORT = `mutation ($input: StewardInput!) { supportSteward(input: $input) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($input: StewardInput!) { withdrawSteward(input: $input) { ${FIELDS} } }`;
const RESIGN = `mutation ($territory: ID!) { resignSteward(territory: $territory) { ${FIELDS} } }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let samira: TestMember;
let paul: TestMember;

beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

beforeEach(async () => {
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine', trustLevel: 3 });
  yassine = await aMember(api, territory, { name: 'Yassine Merle', trustLevel: 3 });
  samira = await aMember(api, territory, { name: 'Samira Haddad', trustLevel: 3 });
  paul = await aMember(api, territory, { name: 'Paul Nguyen', trustLevel: 2 });
});

const read = async (member: TestMember) =>
  (await member.client.get(STEWARDSHIP, { territory: territory.publicId })).stewardship;
const support = (by: TestMember, whom: TestMember) => by.client.ask(SUPPORT, { input: { member: whom.publicId } });
const withdraw = (by: TestMember, whom: TestMember) => by.client.ask(WITHDRAW, { input: { member: whom.publicId } });
const levelOf = async (member: TestMember) =>
  (await api.database.queryOne<{ trust_level: number }>(`select trust_level from members where id = $1`, [
    member.memberId,
  ]))!.trust_level;

it('takes a second voice: proposing alone makes nobody a steward', async () => {
  expect(await support(yassine, claire)).toSucceed();
  expect(await read(paul)).toEqual({
    viewerIsPeer: false,
    candidates: [],
    stewards: [],
    proposals: [{ member: { name: 'Claire Fontaine' }, supporters: [{ name: 'Yassine Merle' }], needed: 2 }],
  });
  expect(await support(yassine, claire)).toSucceed();
  expect(await levelOf(claire)).toBe(3);
  expect(await support(samira, claire)).toSucceed();
  expect(await read(paul)).toMatchObject({ stewards: [{ name: 'Claire Fontaine' }], proposals: [] });
  expect(await levelOf(claire)).toBe(4);
});

it('peers may choose among those of level 3 whom nobody proposes yet', async () => {
  expect((await read(samira)).candidates).toEqual([{ name: 'Claire Fontaine' }, { name: 'Yassine Merle' }]);
  await support(yassine, claire);
  expect((await read(samira)).candidates).toEqual([{ name: 'Yassine Merle' }]);
});

it('two voices at the same moment make one steward', async () => {
  await support(yassine, claire);
  const leila = await aMember(api, territory, { name: 'Leïla Amar', trustLevel: 4 });
  const answers = await Promise.all([support(samira, claire), support(leila, claire)]);
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect((await read(paul)).stewards).toEqual([{ name: 'Claire Fontaine' }]);
});

it('is refused to oneself, to newcomers, and for somebody who has not come that far', async () => {
  expect(await support(claire, claire)).toBeRefused('FORBIDDEN');
  expect(await support(paul, claire)).toBeRefused('FORBIDDEN');
  expect(await support(claire, paul)).toBeRefused('FORBIDDEN');
  expect((await read(paul)).proposals).toEqual([]);
});

it('a voice can be taken back, and a candidate may decline', async () => {
  await support(yassine, claire);
  expect(await withdraw(samira, claire)).toBeRefused('NOT_FOUND');
  expect(await withdraw(yassine, claire)).toSucceed();
  expect((await read(paul)).proposals).toEqual([]);
  await support(yassine, claire);
  expect(await withdraw(claire, claire)).toSucceed();
  expect(await withdraw(claire, claire)).toBeRefused('NOT_FOUND');
  expect((await read(paul)).proposals).toEqual([]);
});

it('a proposal that found no support expires', async () => {
  await support(yassine, claire);
  await api.database.query(`update steward_proposals set expires_at = now() where territory_id = $1`, [territory.id]);
  expect((await read(paul)).proposals).toEqual([]);
  await support(samira, claire);
  expect((await read(paul)).proposals).toMatchObject([{ supporters: [{ name: 'Samira Haddad' }] }]);
  expect(await levelOf(claire)).toBe(3);
});

it('a steward keeps level 4 while active, lays it down at will, and loses it to a year of silence', async () => {
  await support(yassine, claire);
  await support(samira, claire);
  await recognises(api, claire, paul);
  await api.get(TrustRefresh).territory({ territoryId: territory.id });
  expect(await levelOf(claire)).toBe(4);
  expect(await claire.client.ask(RESIGN, { territory: territory.publicId })).toSucceed();
  expect(await levelOf(claire)).toBe(3);
  expect(await claire.client.ask(RESIGN, { territory: territory.publicId })).toBeRefused('NOT_FOUND');
  const silent = await aMember(api, territory, { name: 'Leïla Amar', trustLevel: 3 });
  await api.database.query(`insert into stewards (territory_id, member_id) values ($1, $2)`, [
    territory.id,
    silent.memberId,
  ]);
  expect((await read(paul)).stewards).toEqual([{ name: 'Leïla Amar' }]);
  await api.get(TrustRefresh).territory({ territoryId: territory.id });
  expect((await read(paul)).stewards).toEqual([]);
});

it('strangers find nobody, whether the member exists or not', async () => {
  const elsewhere = await aMember(api, await aTerritory(api), { trustLevel: 4 });
  const [real, madeUp] = [
    await support(elsewhere, claire),
    await elsewhere.client.ask(SUPPORT, { input: { member: 'nobody' } }),
  ];
  expect(real).toBeRefused('NOT_FOUND');
  expect(madeUp).toBeRefused('NOT_FOUND');
});

it('tells whom it proposes, and every open page that something moves, down to a voice taken back', async () => {
  const socket = await openSocket(paul.client);
  await new Promise((resolve) => socket.emit('territory.follow', territory.publicId, resolve));
  const event = { territoryId: territory.publicId };
  const proposed = nextEvent(socket, 'decisions.changed');
  await support(yassine, claire);
  expect(await proposed).toEqual(event);
  const { notices } = await claire.client.get(`{ notices { nodes { kind actor { name } } } }`);
  expect(notices.nodes[0]).toEqual({ kind: 'trust.proposed', actor: { name: 'Yassine Merle' } });
  const withdrawn = nextEvent(socket, 'decisions.changed');
  await withdraw(yassine, claire);
  expect(await withdrawn).toEqual(event);
  socket.close();
});

import { startTestApi, type TestApi } from '../../../testing/test-api';
import { connect } from '../../connections/testing/connection.factory';
import { anOrganisation, giveRole } from '../../organisations/testing/organisation.factory';
import { describeMember } from '../../profiles/testing/profile.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { dealt, gatherTies } from '../testing/introduction.factory';

const PATHS = `query ($id: ID!) { introductionPaths(member: $id) { isConnected member { name }
  paths { strength steps { member { name } strands { channel isMutual lastOn } } } } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let paul: TestMember;
let ines: TestMember;
beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle', persona: 'leader' });
  paul = await aMember(api, roissy, { name: 'Paul Nguyen' });
  ines = await aMember(api, roissy, { name: 'Inès Benali' });
});
afterAll(() => api.close());

interface Found {
  strength: number;
  steps: { member: { name: string }; strands: { channel: string; isMutual: boolean; lastOn: string }[] }[];
}

const paths = async (reader: TestMember, to: TestMember) =>
  (await reader.client.get(PATHS, { id: to.publicId })).introductionPaths.paths as Found[];
const names = async (reader: TestMember, to: TestMember) =>
  (await paths(reader, to)).map(({ steps }) => steps.map(({ member }) => member.name.split(' ')[0]).join(' → '));

it('the strongest way comes first, by people who deal with one another in the open', async () => {
  await dealt(api, claire, paul);
  await dealt(api, paul, yassine);
  await dealt(api, claire, ines);
  await dealt(api, ines, yassine, { daysAgo: [300] });
  await gatherTies(api);
  expect(await names(claire, yassine)).toEqual(['Paul → Yassine', 'Inès → Yassine']);
  const [first] = await paths(claire, yassine);
  expect(first!.strength).toBeGreaterThan(0.3);
  expect(first!.steps.map(({ strands }) => strands.map(({ channel, isMutual }) => [channel, isMutual]))).toEqual([
    [['COMMENTS', true]],
    [['COMMENTS', true]],
  ]);
});

it('goes over two people at most, and over none who does not accept, has left, was asked enough or is kept apart', async () => {
  const samira = await aMember(api, roissy, { name: 'Samira Haddad' });
  await dealt(api, claire, paul);
  await dealt(api, paul, ines);
  await dealt(api, ines, yassine);
  await gatherTies(api);
  expect(await names(claire, yassine)).toEqual(['Paul → Inès → Yassine']);
  const ACCEPT = `mutation ($t: ID!, $a: Boolean!) { acceptIntroductions(territory: $t, accepts: $a) { accepts } }`;
  await ines.client.get(ACCEPT, { t: roissy.publicId, a: false });
  expect(await names(claire, yassine)).toEqual([]);
  await ines.client.get(ACCEPT, { t: roissy.publicId, a: true });
  await api.database.query(
    `insert into contact_budgets (account_id, weekly, week, used) values ($1, 1, date_trunc('week', now())::date, 1)`,
    [ines.accountId],
  );
  expect(await names(claire, yassine)).toEqual([]);
  await api.database.query(`update contact_budgets set used = 0 where account_id = $1`, [ines.accountId]);
  expect(await names(claire, yassine)).toHaveLength(1);
  await endMembership(api, paul, 'left');
  expect(await names(claire, yassine)).toEqual([]);
  await dealt(api, claire, samira);
  await dealt(api, samira, ines);
  await gatherTies(api);
  expect(await names(claire, yassine)).toEqual(['Samira → Inès → Yassine']);
  const BLOCK = `mutation ($m: ID!) { blockMember(member: $m) { id } }`;
  await samira.client.get(BLOCK, { m: yassine.publicId });
  expect(await names(claire, yassine)).toEqual([]);
  await dealt(api, ines, claire);
  await gatherTies(api);
  expect(await names(claire, yassine)).toEqual(['Inès → Yassine']);
  await ines.client.get(BLOCK, { m: claire.publicId });
  expect(await names(claire, yassine)).toEqual([]);
});

it('what others did in private moves nothing; one’s own private acts count for oneself alone', async () => {
  await dealt(api, claire, paul, { verb: 'messages.sent', scope: 'private' });
  await dealt(api, paul, yassine);
  await dealt(api, ines, paul);
  await gatherTies(api);
  const before = await paths(ines, yassine);
  expect(await names(claire, yassine)).toEqual(['Paul → Yassine']);
  expect((await paths(claire, yassine))[0]!.steps[0]!.strands).toMatchObject([{ channel: 'MESSAGES', isMutual: true }]);
  await dealt(api, paul, yassine, { verb: 'messages.sent', scope: 'private', daysAgo: [0, 1, 2, 3, 4, 5] });
  await dealt(api, claire, yassine, { verb: 'messages.sent', scope: 'private' });
  await gatherTies(api);
  expect(await paths(ines, yassine)).toEqual(before);
  // Claire writes to Yassine in private: nobody but the two may find that out.
  expect(await names(ines, claire)).toEqual([]);
});

it('a connection counts where both of its ends show it, and one’s own always', async () => {
  await connect(claire, paul);
  await connect(paul, yassine);
  await gatherTies(api);
  expect(await names(claire, yassine)).toEqual(['Paul → Yassine']);
  await describeMember(yassine, { audiences: { connections: 'ME' } });
  expect(await names(claire, yassine)).toEqual([]);
  await describeMember(yassine, { version: 1, audiences: { connections: 'MEMBERS' } });
  await describeMember(paul, { audiences: { connections: 'CONNECTIONS' } });
  expect(await names(claire, yassine)).toEqual(['Paul → Yassine']);
  expect(await names(ines, yassine)).toEqual([]);
  await connect(claire, yassine);
  expect((await claire.client.get(PATHS, { id: yassine.publicId })).introductionPaths.isConnected).toBe(true);
});

it('ties gathered bit by bit are those that the whole ledger gives', async () => {
  const state = () =>
    api.database.query(
      `select one, other, round(open_weight::numeric, 6) as open, round(all_weight::numeric, 6) as all from ties
        where territory_id = $1 order by 1, 2`,
      [roissy.id],
    );
  await dealt(api, claire, paul, { daysAgo: [40, 3, 2] });
  await gatherTies(api);
  await dealt(api, claire, paul, { verb: 'messages.sent', scope: 'private', daysAgo: [0] });
  await gatherTies(api);
  await dealt(api, claire, paul, { daysAgo: [0], both: false });
  await dealt(api, claire, paul, { daysAgo: [0], both: false });
  await gatherTies(api);
  const little = await state();
  expect(little).toHaveLength(2);
  for (const table of ['tie_strands', 'ties', 'tie_progress'])
    await api.database.query(`delete from ${table} where territory_id = $1`, [roissy.id]);
  await gatherTies(api);
  expect(await state()).toEqual(little);
});

it('answers nothing about somebody who is not there for the reader, in as many words as about nobody', async () => {
  const stranger = await aMember(api, await aTerritory(api));
  await yassine.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: ines.publicId });
  const refused = [
    await ines.client.ask(PATHS, { id: yassine.publicId }),
    await stranger.client.ask(PATHS, { id: yassine.publicId }),
    await claire.client.ask(PATHS, { id: claire.publicId }),
    await claire.client.ask(PATHS, { id: 'nobody' }),
  ];
  for (const answer of refused) expect(answer).toBeRefused('NOT_FOUND');
  expect(await api.visitor().ask(PATHS, { id: yassine.publicId })).toBeRefused('SIGNED_OUT');
});

it('leads to the people of an organisation, the closest first, and to none whom the reader knows', async () => {
  const anne = await aMember(api, roissy, { name: 'Anne Duval', mandate: 'community_manager' });
  const shop = await anOrganisation(anne, { name: 'Menuiserie Merle' });
  await giveRole(anne, shop, yassine, 'OWNER');
  await giveRole(yassine, shop, ines, 'MEMBER');
  await giveRole(yassine, shop, anne, 'MEMBER');
  await dealt(api, claire, paul);
  await dealt(api, paul, yassine, { daysAgo: [100] });
  await dealt(api, paul, ines);
  await connect(claire, anne);
  await gatherTies(api);
  const OF = `query ($id: ID!) { organisationIntroductionPaths(organisation: $id) { member { name } paths { steps { member { name } } } } }`;
  const { organisationIntroductionPaths } = await claire.client.get(OF, { id: shop.publicId });
  expect(organisationIntroductionPaths.map(({ member }: { member: { name: string } }) => member.name)).toEqual([
    'Inès Benali',
    'Yassine Merle',
  ]);
  const stranger = await aMember(api, await aTerritory(api));
  expect(await stranger.client.ask(OF, { id: shop.publicId })).toBeRefused('NOT_FOUND');
});

it('takes as many statements however many people there are', async () => {
  const search = async () => (await claire.client.ask(PATHS, { id: yassine.publicId })).statements;
  await dealt(api, claire, paul);
  await dealt(api, paul, yassine);
  await gatherTies(api);
  await search();
  const few = await search();
  for (let index = 0; index < 10; index += 1) {
    const middle = await aMember(api, roissy);
    await dealt(api, claire, middle);
    await dealt(api, middle, yassine);
  }
  await gatherTies(api);
  expect(await search()).toBe(few);
});

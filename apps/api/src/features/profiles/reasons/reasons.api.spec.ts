import { statementCounter } from '../../../testing/statement-counter';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { connect } from '../../connections/testing/connection.factory';
import { anOrganisation, giveRole } from '../../organisations/testing/organisation.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { describeMember } from '../testing/profile.factory';

const REASONS = `query ($id: ID!) { memberProfile(member: $id) { reasons {
  kind values kilometres memberCount members { name } organisations { id name } } } }`;
const WORDS = {
  persona: 'LEADER',
  communeCode: '95527',
  languages: ['fr', 'ar'],
  sectors: ['16', '43'],
  canHelpWith: ['Agencement', 'Bois local'],
  lookingFor: ['Apprentis'],
  networks: ['CJD'],
  cities: ['Casablanca'],
  countries: ['MA', 'FR'],
};

let api: TestApi;
let roissy: TestTerritory;
let anne: TestMember;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  anne = await aMember(api, roissy, { name: 'Anne Duval', mandate: 'community_manager' });
});
beforeEach(async () => {
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle', persona: 'leader' });
});
afterAll(() => api.close());

interface Reason {
  kind: string;
  values: string[];
  kilometres: number | null;
  organisations: { id: string; name: string }[];
}

const reasons = async (reader: TestMember, of: TestMember) =>
  (await reader.client.get(REASONS, { id: of.publicId })).memberProfile.reasons as Reason[];

it('what one offers and the other seeks, sectors, places', async () => {
  await describeMember(yassine, WORDS);
  await describeMember(claire, {
    communeCode: '95277',
    lookingFor: ['bois local'],
    canHelpWith: ['apprentis'],
    sectors: ['43'],
    languages: ['fr', 'ar'],
  });
  expect((await reasons(claire, yassine)).map(({ kind, values }) => [kind, ...values])).toEqual([
    ['CAN_HELP_YOU', 'Bois local'],
    ['YOU_CAN_HELP', 'Apprentis'],
    ['NEAR', 'Roissy-en-France'],
    ['SAME_SECTORS', '43'],
    ['SAME_LANGUAGES', 'ar'],
  ]);
  expect(await reasons(claire, claire)).toEqual([]);
});

it('a commune without a point falls back to what both belong to', async () => {
  await describeMember(yassine, { communeCode: '95527' });
  await describeMember(claire, { communeCode: '95277' });
  await api.database.query(`delete from commune_points where commune_code = '95277'`);
  expect(await reasons(claire, yassine)).toMatchObject([{ kind: 'SAME_EPCI', kilometres: null }]);
});

it('nothing is explained by what the reader may not see', async () => {
  const secret = {
    audiences: {
      canHelpWith: 'CONNECTIONS',
      commune: 'ME',
      sectors: 'ME',
      languages: 'ME',
      lookingFor: 'ME',
      spheres: 'ME',
    },
  };
  await describeMember(yassine, { ...WORDS, ...secret });
  await describeMember(claire, { ...WORDS, lookingFor: ['Agencement'] });
  expect(await reasons(claire, yassine)).toEqual([]);
});

it('people in the middle could introduce, unless one of the ends hides their connections', async () => {
  const paul = await aMember(api, roissy, { name: 'Paul Nguyen' });
  await connect(claire, paul);
  await connect(paul, yassine);
  const introductions = { kind: 'INTRODUCTIONS', memberCount: 1, members: [{ name: 'Paul Nguyen' }] };
  expect(await reasons(claire, yassine)).toMatchObject([introductions]);
  await describeMember(paul, { audiences: { connections: 'ME' } });
  expect(await reasons(claire, yassine)).toEqual([]);
  await describeMember(paul, { version: 1, audiences: { connections: 'CONNECTIONS' } });
  expect(await reasons(claire, yassine)).toMatchObject([introductions]);
  await describeMember(yassine, { audiences: { connections: 'CONNECTIONS' } });
  expect(await reasons(claire, yassine)).toEqual([]);
  await connect(claire, yassine);
  expect(await reasons(claire, yassine)).toMatchObject([introductions]);
});

it('spheres of influence that both have: cities, and countries but one’s own', async () => {
  await describeMember(yassine, { cities: ['Casablanca', 'Lille'], countries: ['MA', 'FR'], networks: ['CJD'] });
  await describeMember(claire, { cities: ['casablanca'], countries: ['FR', 'MA'], networks: ['cjd', 'BNI'] });
  expect((await reasons(claire, yassine)).map(({ kind, values }) => [kind, ...values])).toEqual([
    ['SAME_NETWORKS', 'CJD'],
    ['SAME_CITIES', 'Casablanca'],
    ['SAME_COUNTRIES', 'MA'],
  ]);
  await describeMember(yassine, {
    version: 1,
    cities: ['Casablanca'],
    countries: ['MA'],
    audiences: { spheres: 'ME' },
  });
  expect(await reasons(claire, yassine)).toEqual([]);
});

it('an organisation that both belong to is named, and nobody else’s', async () => {
  const [ours, theirs] = [
    await anOrganisation(anne, { name: 'Les Amis du marché' }),
    await anOrganisation(anne, { name: 'Menuiserie Merle' }),
  ];
  await giveRole(anne, ours, claire, 'OWNER');
  await giveRole(anne, theirs, yassine, 'OWNER');
  expect(await reasons(claire, yassine)).toEqual([]);
  await giveRole(claire, ours, yassine, 'MEMBER');
  expect(await reasons(claire, yassine)).toMatchObject([
    {
      kind: 'SAME_ORGANISATIONS',
      values: ['Les Amis du marché'],
      organisations: [{ id: ours.publicId, name: 'Les Amis du marché' }],
    },
  ]);
  expect(await reasons(anne, yassine)).toEqual([]);
});

it('a reason is nothing that a block hides: who could introduce, or the person themselves', async () => {
  const paul = await aMember(api, roissy, { name: 'Paul Nguyen' });
  await connect(claire, paul);
  await connect(paul, yassine);
  await paul.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: claire.publicId });
  expect(await reasons(claire, yassine)).toEqual([]);
});

it('as many statements answer, however much two have in common', async () => {
  const read = async () => {
    statementCounter.take();
    await reasons(claire, yassine);
    return statementCounter.take().length;
  };
  const bare = await read();
  await describeMember(yassine, WORDS);
  await describeMember(claire, { ...WORDS, lookingFor: ['Bois local', 'Agencement'], communeCode: '95277' });
  for (const name of ['Paul Nguyen', 'Inès Benali', 'Mei Zhang', 'Samira Haddad']) {
    const middle = await aMember(api, roissy, { name });
    await connect(claire, middle);
    await connect(middle, yassine);
    const club = await anOrganisation(anne, { name: `Club de ${name}` });
    await giveRole(anne, club, claire, 'OWNER');
    await giveRole(claire, club, yassine, 'MEMBER');
  }
  expect(await read()).toBe(bare);
  expect(bare).toBeLessThanOrEqual(7);
  expect((await reasons(claire, yassine)).slice(0, 2)).toMatchObject([
    { kind: 'INTRODUCTIONS', memberCount: 4 },
    { kind: 'SAME_ORGANISATIONS', values: { length: 4 } },
  ]);
});

import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { anAccount } from '../testing/account.factory';
import { mailsTo } from '../testing/mailbox';

const UPDATE = `mutation ($input: UpdateAccountInput!) {
  updateAccount(input: $input) { name locale timeZone memberships { member { name initials } } }
}`;
const VIEWER = `{ viewer { name locale timeZone } }`;
const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { timeZone } }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let paul: TestMember;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());
beforeEach(async () => {
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  paul = await aMember(api, territory, { name: 'Paul Nguyen' });
});

const viewer = async () => (await claire.client.get(VIEWER)).viewer as object;
const AS_BEFORE = { name: 'Claire Fontaine', locale: 'FR', timeZone: 'Europe/Paris' };

it('a person changes how they are called, and everybody reads the new name', async () => {
  const { updateAccount } = await claire.client.get(UPDATE, { input: { name: '  Claire   Fontaine-Roux ' } });
  expect(updateAccount).toEqual({
    name: 'Claire Fontaine-Roux',
    locale: 'FR',
    timeZone: 'Europe/Paris',
    memberships: [{ member: { name: 'Claire Fontaine-Roux', initials: 'CF' } }],
  });
  const search = async (text: string) =>
    (
      await paul.client.get(
        `query ($t: ID!, $q: String!) { directory(territory: $t, filter: { search: $q }) { nodes { member { name } } } }`,
        { t: territory.publicId, q: text },
      )
    ).directory.nodes as object[];
  expect(await search('fontaine-r')).toEqual([{ member: { name: 'Claire Fontaine-Roux' } }]);
});

it.each([
  ['too short', 'C', 'INVALID_INPUT'] as const,
  ['with a text direction of its own', 'Claire \u202Eeniatnof', 'DECEPTIVE_NAME'] as const,
  ['with something that is not seen', 'Claire\u200B Fontaine', 'DECEPTIVE_NAME'] as const,
  ['in letters that look like others', 'Сlaire Fontaine', 'DECEPTIVE_NAME'] as const,
  ['in disguised letters', 'Ｃlaire Fontaine', 'DECEPTIVE_NAME'] as const,
])('a name %s is refused, and nothing changes', async (_what, name, code) => {
  expect(await claire.client.ask(UPDATE, { input: { name, locale: 'EN' } })).toBeRefused(code, 'name');
  expect(await viewer()).toEqual(AS_BEFORE);
});

it('mails follow the language', async () => {
  await claire.client.get(UPDATE, { input: { locale: 'EN' } });
  expect(await viewer()).toEqual({ ...AS_BEFORE, locale: 'EN' });
  await claire.client.get(`mutation { eraseAccount(input: { content: KEPT }) { dueAt } }`);
  expect((await mailsTo(api, claire.email)).at(-1)?.subject).toMatch(/^Your account will be deleted on/);
});

it('dates in mails follow the time zone', async () => {
  const mailed = async (timeZone: string) => {
    await claire.client.get(UPDATE, { input: { timeZone } });
    const { eraseAccount } = await claire.client.get(`mutation { eraseAccount(input: { content: KEPT }) { dueAt } }`);
    await claire.client.get(`mutation { cancelErasure }`);
    const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone }).format(new Date(eraseAccount.dueAt));
    return { date, subject: (await mailsTo(api, claire.email)).at(-1)?.subject };
  };
  const [east, west] = [await mailed('Pacific/Kiritimati'), await mailed('Pacific/Niue')];
  expect(east.subject).toContain(east.date);
  expect(west.subject).toContain(west.date);
  expect(east.date).not.toBe(west.date);
});

it.each(['Mars/Olympus', '+02:00', 'Europe/Paris; drop table accounts', '', 'EUROPE/PARIS'])(
  'the time zone %j is refused, and nothing changes',
  async (timeZone) => {
    expect(await claire.client.ask(UPDATE, { input: { timeZone, locale: 'EN' } })).toBeRefused(
      'INVALID_INPUT',
      'timeZone',
    );
    expect(await viewer()).toEqual(AS_BEFORE);
  },
);

it('what is left out stays, and so does what is null', async () => {
  await claire.client.get(UPDATE, { input: { timeZone: 'Indian/Reunion' } });
  await claire.client.get(UPDATE, { input: { name: null, locale: null, timeZone: null } });
  expect(await viewer()).toEqual({ ...AS_BEFORE, timeZone: 'Indian/Reunion' });
});

it('a visitor has nothing to change', async () => {
  expect(await api.visitor().ask(UPDATE, { input: { name: 'Personne' } })).toBeRefused('SIGNED_OUT');
});

it('a name is no toy, and a language may be', async () => {
  const strict = await startTestApi({ RATE_LIMIT_FACTOR: '1' });
  try {
    const { client } = await anAccount(strict, { name: 'Claire Fontaine' });
    for (const name of ['Claire A', 'Claire B', 'Claire C', 'Claire D', 'Claire E'])
      await client.get(UPDATE, { input: { name } });
    expect(await client.ask(UPDATE, { input: { name: 'Claire F', locale: 'EN' } })).toBeRefused('RATE_LIMITED');
    expect((await client.get(VIEWER)).viewer).toEqual({ ...AS_BEFORE, name: 'Claire E' });
    expect(await client.ask(UPDATE, { input: { name: 'Claire E', locale: 'EN' } })).toSucceed();
  } finally {
    await strict.close();
  }
});

it('whoever signs up gets the time zone of their device, if it is one', async () => {
  const input = (timeZone?: string) => ({
    name: 'Léa Hoarau',
    email: `lea-${crypto.randomUUID()}@example.test`,
    password: 'une phrase assez longue',
    locale: 'FR',
    timeZone,
    acceptedTerms: '2026-11-01',
    isFifteenOrOlder: true,
  });
  const zoneOf = async (timeZone?: string) =>
    (await api.visitor().get(SIGN_UP, { input: input(timeZone) })).signUp.timeZone as string;
  expect(await zoneOf('Indian/Reunion')).toBe('Indian/Reunion');
  expect(await zoneOf('Mars/Olympus')).toBe('Europe/Paris');
  expect(await zoneOf()).toBe('Europe/Paris');
});

it('a former name is kept for their erasure alone', async () => {
  const account = await anAccount(api, { name: 'Anne Duval' });
  await account.client.get(UPDATE, { input: { name: 'Anne Petit' } });
  await account.client.get(UPDATE, { input: { name: 'Anne Petit' } });
  const [row] = await api.database.query<{ former_names: string[] }>(
    `select former_names from accounts where id = $1`,
    [account.accountId],
  );
  expect(row?.former_names).toEqual(['Anne Duval']);
});

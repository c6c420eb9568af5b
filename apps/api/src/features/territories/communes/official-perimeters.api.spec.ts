import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anAccount } from '../../identity/testing/account.factory';

const SEARCH = `query ($kind: OfficialPerimeterKind!, $search: String!, $first: Int! = 8) {
  officialPerimeters(kind: $kind, search: $search, first: $first) { code name communeCount population communes } }`;

let api: TestApi;
let operator: Awaited<ReturnType<typeof anAccount>>;
beforeAll(async () => {
  api = await startTestApi();
  operator = await anAccount(api, { isOperator: true });
});
afterAll(() => api.close());

const find = async (kind: string, search: string) =>
  (await operator.client.get(SEARCH, { kind, search })).officialPerimeters;

it.each([
  ['a word of the name', 'EPCI', 'roissy'],
  ['no accents and another case', 'EPCI', 'ROISSY pays'],
  ['one of its communes', 'EPCI', 'louvr'],
  ['its SIREN as it is written', 'EPCI', '200 055 655'],
])('an inter-municipality is found by %s, with what it would hold', async (_what, kind, search) => {
  const [first] = await find(kind, search);
  expect(first).toMatchObject({ code: '200055655', communeCount: 42 });
  expect(first.population).toBeGreaterThan(300_000);
  expect(first.communes).toHaveLength(5);
  expect(first.communes).toContain('Sarcelles');
});

it.each([
  ['DEPARTMENT', 'val d o', '95', 'Val-d’Oise'],
  ['DEPARTMENT', '2a', '2A', 'Corse-du-Sud'],
  ['REGION', 'auvergne', '84', 'Auvergne-Rhône-Alpes'],
  ['REGION', '11', '11', 'Île-de-France'],
])('%s is found by %s', async (kind, search, code, name) => {
  const [first] = await find(kind, search);
  expect(first.code).toBe(code);
  expect(first.name.replace("'", '’')).toBe(name);
  expect(first.communeCount).toBeGreaterThan(100);
});

it('nothing is found by nothing, and wildcards are no words', async () => {
  for (const search of ['', '  ', '%', '_%']) expect(await find('EPCI', search)).toEqual([]);
  expect(await find('EPCI', 'zzzz')).toEqual([]);
});

it('is for operators alone', async () => {
  const { client } = await anAccount(api);
  expect(await client.ask(SEARCH, { kind: 'EPCI', search: 'roissy' })).toBeRefused('NOT_FOUND');
  expect(await api.visitor().ask(SEARCH, { kind: 'EPCI', search: 'roissy' })).toBeRefused('SIGNED_OUT');
});

import { startTestApi, type TestApi } from '../../testing/test-api';
import { anAccount, type TestAccount } from '../identity/testing/account.factory';

const INSTALLATION = `{ installation { territories { nodes { name state memberCount } } jobs { job waiting failed } health { databaseVersion accounts referenceYear } } }`;
const CREATE = `mutation ($input: CreateTerritoryInput!) { createTerritory(input: $input) { id invitation { email url } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { powers member { isManaging } territory { slug } } }`;

const roissy = {
  name: 'Roissy Pays de France',
  slug: 'roissy-pays-de-france',
  perimeter: { epciSiren: '200055655' },
  preset: 'GUIDED',
  joining: 'INVITATION',
  managerEmail: 'anne@example.test',
};

let api: TestApi;
let operator: TestAccount;
beforeAll(async () => {
  api = await startTestApi();
  operator = await anAccount(api, { isOperator: true });
});
afterAll(() => api.close());

const tokenOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);
const territories = async () => (await operator.client.get(INSTALLATION)).installation.territories.nodes;

it('the operator founds a territory over real communes and its first manager takes it over, once', async () => {
  const { createTerritory } = await operator.client.get(CREATE, { input: roissy });
  expect(await territories()).toEqual([{ name: 'Roissy Pays de France', state: 'ACTIVE', memberCount: 0 }]);
  const anne = await anAccount(api, { name: 'Anne Duval' });
  const input = { token: tokenOf(createTerritory.invitation.url), persona: 'ACTOR' };
  const { acceptInvitation } = await anne.client.get(ACCEPT, { input });
  expect(acceptInvitation).toMatchObject({ member: { isManaging: true }, territory: { slug: roissy.slug } });
  expect(acceptInvitation.powers).toContain('charter.edit');
  const second = await anAccount(api);
  expect(await second.client.ask(ACCEPT, { input })).toBeRefused('LINK_EXPIRED');
});

it.each([
  ['a slug in use', {}, 'SLUG_TAKEN'],
  ['an unknown EPCI', { slug: 'x', perimeter: { epciSiren: '999999999' } }, 'UNKNOWN_PERIMETER'],
  ['two perimeters', { slug: 'x', perimeter: { epciSiren: '200055655', departmentCode: '95' } }, 'INVALID_INPUT'],
  ['a slug with capitals', { slug: 'Roissy' }, 'INVALID_INPUT'],
] as const)('a territory with %s is refused and not founded', async (_what, change, code) => {
  const before = await territories();
  expect(await operator.client.ask(CREATE, { input: { ...roissy, ...change } })).toBeRefused(code);
  expect(await territories()).toEqual(before);
});

it.each([
  ['department', { departmentCode: '2A' }, 124],
  ['region', { regionCode: '94' }, 360],
  ['chosen communes, one of them merged since', { communeCodes: ['95277', '01015'] }, 2],
] as const)('a territory may stand on a %s', async (what, perimeter, communes) => {
  const slug = what.replaceAll(/[^a-z]/g, '');
  await operator.client.get(CREATE, { input: { ...roissy, slug, perimeter } });
  const row = await api.database.queryOne<{ n: number }>(
    `select count(*)::int as n from territory_communes join territories on id = territory_id where slug = $1`,
    [slug],
  );
  expect(row!.n).toBe(communes);
});

it('a suspended territory closes for its members and reopens', async () => {
  const { createTerritory } = await operator.client.get(CREATE, { input: { ...roissy, slug: 'ferme' } });
  const anne = await anAccount(api);
  await anne.client.get(ACCEPT, { input: { token: tokenOf(createTerritory.invitation.url), persona: 'ACTOR' } });
  const see = () => anne.client.get(`{ territory(slug: "ferme") { name } }`).then((data) => data.territory);
  const change = (verb: string) =>
    operator.client.ask(`mutation ($id: ID!) { ${verb}Territory(id: $id) { state } }`, { id: createTerritory.id });
  expect(await see()).not.toBeNull();
  await change('suspend');
  expect(await see()).toBeNull();
  await change('resume');
  expect(await see()).not.toBeNull();
  await change('archive');
  expect(await see()).toBeNull();
  expect(await change('suspend')).toBeRefused('NOT_FOUND');
});

it('for an ordinary account the installation does not exist', async () => {
  const { client } = await anAccount(api);
  expect(await client.ask(INSTALLATION)).toBeRefused('NOT_FOUND');
  expect(await client.ask(CREATE, { input: { ...roissy, slug: 'pirate' } })).toBeRefused('NOT_FOUND');
  expect((await territories()).some(({ name }: { name: string }) => name === 'pirate')).toBe(false);
});

it('the set-up link makes the first operator, once', async () => {
  const { SetupService } = await import('../identity');
  await api.database.query(`update accounts set is_operator = false`);
  const url = await api.get(SetupService).url();
  const CLAIM = `mutation ($input: ClaimSetupInput!) { claimSetup(input: $input) { isOperator } }`;
  const input = {
    token: tokenOf(url!),
    name: 'Olivier Operateur',
    email: 'operator@example.test',
    password: 'une phrase assez longue',
    locale: 'FR',
    acceptedTerms: '2026-11-01',
    isFifteenOrOlder: true,
  };
  expect(await api.visitor().ask(CLAIM, { input: { ...input, token: 'faux' } })).toBeRefused('LINK_EXPIRED');
  expect((await api.visitor().get(CLAIM, { input })).claimSetup.isOperator).toBe(true);
  expect(await api.visitor().ask(CLAIM, { input: { ...input, email: 'second@example.test' } })).toBeRefused(
    'LINK_EXPIRED',
  );
  expect(await api.get(SetupService).url()).toBeNull();
});

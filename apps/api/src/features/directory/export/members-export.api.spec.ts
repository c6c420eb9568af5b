import { startTestApi, type TestApi } from '../../../testing/test-api';
import { connect } from '../../connections/testing/connection.factory';
import { describeMember } from '../../profiles/testing/profile.factory';
import { askToChange } from '../../governance/testing/charter.factory';
import { CharterPresetModel } from '../../territories';
import { nobodyHolds } from '../../territories/testing/charter.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const BLOCK = `mutation ($member: ID!) { blockMember(member: $member) { id } }`;

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let claire: TestMember;
beforeAll(async () => (api = await startTestApi({ RATE_LIMIT_FACTOR: '1000' })));
beforeEach(async () => {
  territory = await aTerritory(api, { preset: CharterPresetModel.GUIDED });
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
});
afterAll(() => api.close());

async function download(member: Pick<TestMember, 'client'>, query: Record<string, string> = {}) {
  const search = new URLSearchParams({ territory: territory.publicId, ...query }).toString();
  const { cookie } = member.client;
  const response = await fetch(`${api.url}/exchange/members.csv?${search}`, { headers: cookie ? { cookie } : {} });
  const text = await response.text();
  const error = response.ok ? null : (JSON.parse(text) as { errors: { extensions: object }[] }).errors[0]!.extensions;
  return {
    response,
    error,
    lines: text
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\r\n'),
  };
}

const exportsRecorded = async () =>
  (
    await api.database.query(`select from interactions where territory_id = $1 and verb = 'members.exported'`, [
      territory.id,
    ])
  ).length;

it('a manager gets the members as the directory shows them, a line each, and it is recorded', async () => {
  await describeMember(claire, {
    headline: 'Infirmière; et voisine',
    canHelpWith: ['Santé', 'Bricolage'],
    languages: ['fr', 'ar'],
    communeCode: '95527',
  });
  const { response, lines } = await download(anne);
  expect(response.headers.get('content-type')).toContain('text/csv');
  expect(response.headers.get('content-disposition')).toContain('rayonne-membres.csv');
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^Nom;Profil;Présentation;Commune;/);
  expect(lines[1]).toContain(
    'Claire Fontaine;Ambassadeur ou ambassadrice;"Infirmière; et voisine";Roissy-en-France;;Santé, Bricolage;;français, arabe;',
  );
  expect(await exportsRecorded()).toBe(1);
});

it('follows the search and the facets of the address', async () => {
  await describeMember(claire, { persona: 'LEADER', canHelpWith: ['Bois local'] });
  for (const query of [{ q: 'clai' }, { persona: 'leader' }, { help: 'bois-local' }] as Record<string, string>[])
    expect((await download(anne, query)).lines.slice(1)).toEqual([expect.stringMatching(/^Claire Fontaine;/)]);
  expect((await download(anne, { q: 'zzz' })).lines).toHaveLength(1);
});

it('no cell is a formula', async () => {
  await describeMember(claire, { headline: '=HYPERLINK("https://exemple.fr")', canHelpWith: ['+33 1', '@claire'] });
  const [, line] = (await download(anne, { q: 'claire' })).lines;
  expect(line).not.toMatch(/(^|;)"?[=+@-]/);
  expect(line).toContain(`'=HYPERLINK`);
});

it('holds nothing that the reader may not see', async () => {
  await describeMember(claire, { headline: 'Canari', audiences: { headline: 'CONNECTIONS' } });
  expect((await download(anne)).lines.join()).not.toContain('Canari');
  await connect(anne, claire);
  expect((await download(anne)).lines.join()).toContain('Canari');
  const gone = await aMember(api, territory, { name: 'Paul Nguyen' });
  await endMembership(api, gone, 'suspended');
  expect((await download(anne)).lines.join()).not.toContain('Paul Nguyen');
  expect((await download(anne)).lines.join()).not.toContain('@');
});

it('leaves out whoever is behind a block, where the charter gives the power to members', async () => {
  const free = await aTerritory(api);
  territory = free;
  const [reader, other] = [
    await aMember(api, free, { trustLevel: 3 }),
    await aMember(api, free, { name: 'Paul Nguyen' }),
  ];
  await api.database.query(
    `update charter_articles set holders = '{level:3}' where territory_id = $1 and power = 'members.export'`,
    [free.id],
  );
  expect((await download(reader)).lines.join()).toContain('Paul Nguyen');
  await other.client.get(BLOCK, { member: reader.publicId });
  expect((await download(reader)).lines.join()).not.toContain('Paul Nguyen');
});

it('writes everybody, page after page', async () => {
  await api.database.query(
    `with added as (
       insert into accounts (email, name, locale, terms_version, terms_locale, declared_fifteen)
       select 'many-' || n || '@example.test', 'Membre ' || n, 'fr', 'test', 'fr', true from generate_series(1, 230) n returning id)
     insert into members (territory_id, account_id, persona) select $1, id, 'actor' from added`,
    [territory.id],
  );
  const { lines } = await download(anne);
  expect(lines).toHaveLength(233);
  expect(new Set(lines).size).toBe(233);
});

it('is refused, and nothing is recorded, to whoever does not hold the power', async () => {
  const stranger = await aMember(api, await aTerritory(api), { mandate: 'community_manager' });
  const gone = await aMember(api, territory, { mandate: 'community_manager' });
  await endMembership(api, gone, 'suspended');
  expect((await download({ client: api.visitor() })).error).toMatchObject({ code: 'SIGNED_OUT' });
  expect((await download(claire)).error).toMatchObject({ code: 'FORBIDDEN' });
  expect((await download(gone)).error).toMatchObject({ code: 'MEMBER_SUSPENDED' });
  const { code } = (await download(stranger)).error as { code: string };
  expect(code).toBe('NOT_FOUND');
  expect((await download(anne, { territory: 'A'.repeat(22) })).error).toMatchObject({ code });
  await nobodyHolds(api, territory, 'members.export');
  expect((await download(anne)).error).toMatchObject({ code: 'FORBIDDEN' });
  expect(await exportsRecorded()).toBe(0);
});

it('has a power of its own: bringing a list is another one, and a change of the charter counts at once', async () => {
  await nobodyHolds(api, territory, 'members.import');
  expect((await download(anne)).lines).toHaveLength(3);
  const articles = [{ power: 'members.export', holders: ['level:0'] }];
  expect(await askToChange(api, anne, territory, { articles })).toSucceed();
  expect((await download(claire)).lines).toHaveLength(3);
});

it.each([
  ['one letter', { q: 'a' }, 'search'],
  ['a persona that is none', { persona: 'mayor' }, 'personas'],
  ['what would be a query', { help: `a' | 'all` }, 'canHelpWith'],
])('refuses %s', async (_what, query, field) => {
  expect((await download(anne, query as Record<string, string>)).error).toMatchObject({ code: 'INVALID_INPUT', field });
  expect(await exportsRecorded()).toBe(0);
});

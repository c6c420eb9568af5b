import { unzip } from '@rayonne/testing';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { nobodyHolds } from '../../territories/testing/charter.factory';
import { CharterPresetModel } from '../../territories';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { anOpportunity, expire } from '../testing/opportunity.factory';

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let yassine: TestMember;
beforeAll(async () => {
  api = await startTestApi({ RATE_LIMIT_FACTOR: '1000' });
  territory = await aTerritory(api, { preset: CharterPresetModel.GUIDED });
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  yassine = await aMember(api, territory, { name: 'Yassine Merle' });
  await anOpportunity(yassine, {
    title: '=HYPERLINK("https://exemple.fr")',
    body: 'Chêne; et hêtre & frêne',
    communeCode: '95527',
    amountMin: 100,
    amountMax: 900,
  });
  await expire(api, await anOpportunity(yassine, { title: 'Trop tard', direction: 'OFFER' }));
  await anOpportunity(yassine, { title: 'Canari réservé', audience: 'INTRODUCTION' });
});
afterAll(() => api.close());

async function download(member: Pick<TestMember, 'client'>, file: 'csv' | 'xlsx', query: Record<string, string> = {}) {
  const search = new URLSearchParams({ territory: territory.publicId, ...query }).toString();
  const { cookie } = member.client;
  const address = `${api.url}/exchange/opportunities.${file}?${search}`;
  const response = await fetch(address, { headers: cookie ? { cookie } : {} });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { response, bytes, text: bytes.toString('utf8') };
}
const linesOf = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');
const exportsRecorded = async () =>
  (
    await api.database.query(`select from interactions where territory_id = $1 and verb = 'opportunities.exported'`, [
      territory.id,
    ])
  ).length;

it('a manager gets what the list shows them, a line each, without formulas, and it is recorded', async () => {
  const before = await exportsRecorded();
  const { response, text } = await download(anne, 'csv');
  expect(response.headers.get('content-type')).toContain('text/csv');
  expect(response.headers.get('content-disposition')).toContain('rayonne-opportunites.csv');
  const [head, line, ...rest] = linesOf(text);
  expect(head).toMatch(/^Titre;Nature;Sens;État;/);
  expect(line).toContain(`'=HYPERLINK`);
  expect(line).toContain('Affaires;Besoin;Ouverte;Yassine Merle;;Roissy-en-France;');
  expect(line).toContain(';100;900;');
  expect(line).toContain(`/t/${territory.slug}/opportunities/`);
  expect(rest).toEqual([]);
  expect(await exportsRecorded()).toBe(before + 1);
});

it('follows the address of the list, and holds what is confidential for those alone who may see it', async () => {
  expect((await download(anne, 'csv', { status: 'all' })).text).toContain('Trop tard;Affaires;Offre;Échue');
  expect(linesOf((await download(anne, 'csv', { q: 'piscine' })).text)).toHaveLength(1);
  expect((await download(anne, 'csv', { status: 'all' })).text).not.toContain('Canari');
});

it('is a workbook as well, where numbers are numbers and words are words', async () => {
  const { response, bytes } = await download(anne, 'xlsx');
  expect(response.headers.get('content-type')).toContain('spreadsheetml');
  const files = unzip(bytes);
  expect([...files.keys()].sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  const sheet = files.get('xl/worksheets/sheet1.xml')!.toString('utf8');
  expect(sheet).toContain('<t xml:space="preserve">=HYPERLINK(&quot;https://exemple.fr&quot;)</t>');
  expect(sheet).toContain('<c><v>900</v></c>');
  expect(sheet).toContain('frêne');
  expect(sheet.match(/<row>/g)).toHaveLength(2);
  expect(sheet).not.toContain('<f>');
});

it('writes everything, page after page', async () => {
  for (let index = 0; index < 120; index += 1)
    await anOpportunity(yassine, { title: `Numéro ${index}`, skills: ['lot'] });
  const lines = linesOf((await download(anne, 'csv', { skill: 'lot' })).text);
  expect(new Set(lines).size).toBe(121);
});

it('is refused, and nothing is recorded, to whoever does not hold the power or asks what cannot be', async () => {
  const before = await exportsRecorded();
  const stranger = await aMember(api, await aTerritory(api), { mandate: 'community_manager' });
  const codeOf = async (member: Pick<TestMember, 'client'>, query?: Record<string, string>) => {
    const { text } = await download(member, 'xlsx', query);
    return (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;
  };
  expect(await codeOf({ client: api.visitor() })).toBe('SIGNED_OUT');
  expect(await codeOf(yassine)).toBe('FORBIDDEN');
  expect(await codeOf(stranger)).toBe('NOT_FOUND');
  expect(await codeOf(anne, { kind: 'mayor' })).toBe('INVALID_INPUT');
  await nobodyHolds(api, territory, 'members.export');
  expect(await codeOf(anne)).toBe('FORBIDDEN');
  expect(await exportsRecorded()).toBe(before);
});

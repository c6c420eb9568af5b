import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const FIELDS = `id version kind direction details { field value } sectors skills communes { code name } commune { code }
  radiusKm amountMin amountMax volume startsOn endsOn`;
const PUBLISH = `mutation ($input: PublishOpportunityInput!) { publishOpportunity(input: $input) { ${FIELDS} } }`;
const EDIT = `mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { ${FIELDS} } }`;

const WORKSHOP = {
  kind: 'PREMISES',
  direction: 'NEED',
  title: 'Cherche atelier',
  body: 'Pour une menuiserie.',
  details: [
    { field: 'area', value: '120' },
    { field: 'premises', value: 'workshop' },
  ],
  sectors: ['16'],
  skills: [' #Menuiserie ', 'menuiserie', 'Bois'],
  communeCodes: ['95527', '95277'],
  radiusKm: 15,
  amountMin: 500,
  amountMax: 900,
  volume: '120 m², de plain-pied',
  startsOn: '2027-01-01',
  endsOn: '2029-12-31',
};

let api: TestApi;
let roissy: TestTerritory;
let yassine: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  yassine = await aMember(api, roissy, { name: 'Yassine Merle', persona: 'leader' });
});
afterAll(() => api.close());

const publish = (given: Record<string, unknown> = {}) =>
  yassine.client.ask(PUBLISH, { input: { territory: roissy.publicId, ...WORKSHOP, ...given } });

it('an opportunity says all that its kind and every kind may say', async () => {
  const { data } = await publish();
  expect(data.publishOpportunity).toMatchObject({
    kind: 'PREMISES',
    details: [
      { field: 'premises', value: 'workshop' },
      { field: 'area', value: '120' },
    ],
    sectors: ['16'],
    skills: ['Menuiserie', 'Bois'],
    communes: [
      { code: '95527', name: 'Roissy-en-France' },
      { code: '95277', name: 'Gonesse' },
    ],
    commune: { code: '95527' },
    radiusKm: 15,
    amountMin: 500,
    amountMax: 900,
    volume: '120 m², de plain-pied',
    startsOn: '2027-01-01',
    endsOn: '2029-12-31',
  });
});

it('an edit says it all anew, and its place stays first unless it is moved', async () => {
  const { id } = (await publish()).data.publishOpportunity;
  const edit = async (version: number, given: Record<string, unknown>) =>
    (
      await yassine.client.get(EDIT, {
        input: { id, version, kind: 'SKILL', direction: 'OFFER', title: 'Conseil', body: 'Bois.', ...given },
      })
    ).editOpportunity;
  expect(
    await edit(1, { details: [{ field: 'format', value: 'advice' }], communeCode: '95527', communeCodes: ['95277'] }),
  ).toMatchObject({
    kind: 'SKILL',
    direction: 'OFFER',
    details: [{ field: 'format', value: 'advice' }],
    sectors: [],
    communes: [{ code: '95527' }, { code: '95277' }],
    radiusKm: null,
    amountMin: null,
    startsOn: null,
  });
  expect(await edit(2, {})).toMatchObject({ communes: [{ code: '95527' }], commune: { code: '95527' } });
  expect(await edit(3, { communeCodes: ['95277'] })).toMatchObject({
    communes: [{ code: '95277' }],
    commune: { code: '95277' },
  });
  expect(await edit(4, { communeCode: null })).toMatchObject({ communes: [], commune: null });
});

it.each([
  [
    'a field of another kind',
    'contract',
    {
      details: [
        { field: 'premises', value: 'hall' },
        { field: 'contract', value: 'permanent' },
      ],
    },
  ],
  ['a field that must be said', 'premises', { details: [] }],
  ['an unknown choice', 'premises', { details: [{ field: 'premises', value: 'castle' }] }],
  ['an unknown sector', 'sectors', { sectors: ['04'] }],
  ['a commune elsewhere', 'communeCodes', { communeCodes: ['75056'] }],
  ['a radius around nothing', 'radiusKm', { communeCodes: [], radiusKm: 10 }],
  ['a radius beyond the country', 'radiusKm', { radiusKm: 301 }],
  ['amounts the wrong way round', 'amountMax', { amountMin: 900, amountMax: 500 }],
  ['an amount below zero', 'amountMin', { amountMin: -1 }],
  ['days the wrong way round', 'endsOn', { endsOn: '2026-12-31' }],
  ['a day that is none', 'startsOn', { startsOn: '2027-02-30' }],
  ['markup in a skill', 'skills', { skills: ['<b>bois</b>'] }],
])('%s is refused by name', async (_why, field, given) => {
  const count = () => api.database.queryOne<{ count: string }>(`select count(*) from opportunities`);
  const before = await count();
  expect(await publish(given)).toBeRefused('INVALID_INPUT', field);
  expect(await count()).toEqual(before);
});

import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { anOpportunity } from '../testing/opportunity.factory';

const LIST = `query ($territory: ID!, $filter: OpportunityFilterInput) {
  opportunities(territory: $territory, filter: $filter) { nodes { title } }
}`;

let api: TestApi;
let territory: TestTerritory;
let author: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
  author = await aMember(api, territory);
  await anOpportunity(author, {
    title: 'Menuisiers pour un hôtel',
    sectors: ['16', '43'],
    skills: ['Bois local'],
    communeCode: '95527',
    amountMin: 5_000,
    amountMax: 20_000,
  });
  await anOpportunity(author, {
    title: 'Local avec quai',
    kind: 'PREMISES',
    direction: 'OFFER',
    details: [{ field: 'premises', value: 'warehouse' }],
    communeCode: '95277',
    amountMax: 900,
  });
});
afterAll(() => api.close());

const ask = (filter: object) => author.client.ask(LIST, { territory: territory.publicId, filter });

it.each([
  ['words, by their beginning and without accents', { search: 'hotel menuis' }, ['Menuisiers pour un hôtel']],
  ['words of a skill', { search: 'bois' }, ['Menuisiers pour un hôtel']],
  ['a word that is nowhere', { search: 'piscine' }, []],
  ['only marks', { search: '' }, ['Local avec quai', 'Menuisiers pour un hôtel']],
  ['one of two kinds', { kinds: ['PREMISES', 'JOB'] }, ['Local avec quai']],
  ['a direction', { direction: 'NEED' }, ['Menuisiers pour un hôtel']],
  ['a sector', { sectors: ['43', '01'] }, ['Menuisiers pour un hôtel']],
  ['a skill', { skills: ['bois-local'] }, ['Menuisiers pour un hôtel']],
  ['a commune', { communes: ['95277'] }, ['Local avec quai']],
  ['so much at least', { amountMin: 10_000 }, ['Menuisiers pour un hôtel']],
  ['so much at most', { amountMax: 5_000 }, ['Local avec quai', 'Menuisiers pour un hôtel']],
  ['a range between', { amountMin: 901, amountMax: 4_999 }, []],
  ['facets together', { kinds: ['BUSINESS'], communes: ['95277'] }, []],
])('finds by %s', async (_what, filter, titles) => {
  const { data } = await ask(filter);
  expect(data.opportunities.nodes.map(({ title }: { title: string }) => title)).toEqual(titles);
});

it.each([
  ['search', { search: 'a' }],
  ['sectors', { sectors: ['00'] }],
  ['skills', { skills: [`a' | b`] }],
  ['communes', { communes: ['Roissy'] }],
  ['amountMin', { amountMin: -1 }],
])('refuses %s that it cannot be', async (field, filter) => {
  expect(await ask(filter)).toBeRefused('INVALID_INPUT', field);
});

const COUNTS = `query ($territory: ID!, $filter: OpportunityFilterInput) {
  opportunityCounts(territory: $territory, filter: $filter) { total facets { kind values { value label count } } }
}`;

it('counts what each choice would give, of what the reader may see', async () => {
  const reader = await aMember(api, territory);
  await anOpportunity(author, {
    title: 'Bois réservé',
    audience: 'INTRODUCTION',
    sectors: ['16'],
    communeCode: '95527',
  });
  const countsOf = async (member: TestMember, filter: object = {}) =>
    (await member.client.get(COUNTS, { territory: territory.publicId, filter })).opportunityCounts;
  const all = await countsOf(reader);
  expect(all.total).toBe(2);
  expect(all.facets).toEqual([
    {
      kind: 'KIND',
      values: [
        { value: 'business', label: null, count: 1 },
        { value: 'premises', label: null, count: 1 },
      ],
    },
    {
      kind: 'SECTOR',
      values: [
        { value: '16', label: null, count: 1 },
        { value: '43', label: null, count: 1 },
      ],
    },
    { kind: 'SKILL', values: [{ value: 'bois-local', label: 'Bois local', count: 1 }] },
    {
      kind: 'COMMUNE',
      values: [
        { value: '95277', label: 'Gonesse', count: 1 },
        { value: '95527', label: 'Roissy-en-France', count: 1 },
      ],
    },
  ]);
  expect((await countsOf(author)).total).toBe(3);
  const narrowed = await countsOf(reader, { kinds: ['PREMISES'], sectors: ['01'] });
  expect(narrowed.total).toBe(0);
  expect(narrowed.facets[0].values).toEqual([{ value: 'premises', label: null, count: 0 }]);
  expect(narrowed.facets[1].values).toEqual([{ value: '01', label: null, count: 0 }]);
});

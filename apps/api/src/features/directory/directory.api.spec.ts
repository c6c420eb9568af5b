import { startTestApi, type TestApi } from '../../testing/test-api';
import { connect } from '../connections/testing/connection.factory';
import { describeMember } from '../profiles/testing/profile.factory';
import { aMember, endMembership, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';

const PAGE = `query ($territory: ID!, $filter: DirectoryFilterInput, $first: Int! = 20, $after: String) {
  directory(territory: $territory, filter: $filter, first: $first, after: $after) {
    nodes { id headline canHelpWith commune { name } member { name isManaging } tie { connection } } pageInfo { hasNextPage endCursor } }
  directoryCounts(territory: $territory, filter: $filter) { total facets { kind values { value label count } } } }`;

interface Seen {
  names: string[];
  total: number;
  facets: Record<string, Record<string, number>>;
}

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let anne: TestMember;
beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  yassine = await aMember(api, territory, { name: 'Yassine Merle', persona: 'leader' });
  anne = await aMember(api, territory, { name: 'Anne-Sophie Élégant', persona: 'actor' });
});
afterAll(() => api.close());

async function find(reader: TestMember, filter: Record<string, unknown> = {}): Promise<Seen> {
  const { directory, directoryCounts } = await reader.client.get(PAGE, { territory: territory.publicId, filter });
  return {
    names: directory.nodes.map(({ member }: { member: { name: string } }) => member.name),
    total: directoryCounts.total,
    facets: Object.fromEntries(
      directoryCounts.facets.map(({ kind, values }: { kind: string; values: { value: string; count: number }[] }) => [
        kind,
        Object.fromEntries(values.map(({ value, count }) => [value, count])),
      ]),
    ),
  };
}

const EVERYONE = ['Anne-Sophie Élégant', 'Yassine Merle', 'Claire Fontaine'];

describe('searching', () => {
  it('everyone, latest arrival first', async () => {
    expect(await find(claire)).toMatchObject({
      names: EVERYONE,
      total: 3,
      facets: { PERSONA: { ambassador: 1, leader: 1, actor: 1 } },
    });
  });

  it.each([
    ['two letters', 'el', ['Anne-Sophie Élégant']],
    ['no accents', 'elegant', ['Anne-Sophie Élégant']],
    ['other accents and case', 'ÈLÉGANT', ['Anne-Sophie Élégant']],
    ['a word in the middle', 'soph', ['Anne-Sophie Élégant']],
    ['two words in any order', 'fontaine cl', ['Claire Fontaine']],
    ['the end of a word', 'taine', []],
    ['what nobody is called', 'zz', []],
    ['what would be a query', `cl' | 'w:ya`, []],
    ['wildcards', '%%', 'INVALID'],
    ['one letter', 'e', 'INVALID'],
  ])('%s', async (_what, search, expected) => {
    if (expected === 'INVALID') {
      const answer = await claire.client.ask(PAGE, { territory: territory.publicId, filter: { search } });
      expect(answer).toBeRefused('INVALID_INPUT', 'search');
    } else {
      expect((await find(claire, { search })).names).toEqual(expected);
    }
  });

  it('what members say of themselves is searched, too', async () => {
    await describeMember(yassine, {
      headline: 'Menuiserie',
      canHelpWith: ['Bois local'],
      cities: ['Łódź'],
      communeCode: '95527',
    });
    for (const search of ['menuis', 'bois', 'lodz', 'roissy'])
      expect((await find(claire, { search })).names).toEqual(['Yassine Merle']);
  });

  it('a name that changes, a member who leaves or comes back: the next search knows', async () => {
    await api.database.query(`update accounts set name = 'Yasmine Merle' where id = $1`, [yassine.accountId]);
    expect((await find(claire, { search: 'yasmine' })).names).toEqual(['Yasmine Merle']);
    await endMembership(api, yassine, 'left');
    expect(await find(claire)).toMatchObject({ total: 2, facets: { PERSONA: { ambassador: 1, actor: 1 } } });
    await api.database.query(`update members set state = 'active' where id = $1`, [yassine.memberId]);
    expect(await find(claire)).toMatchObject({ total: 3, facets: { PERSONA: { leader: 1 } } });
  });
});

describe('facets', () => {
  beforeEach(async () => {
    await describeMember(yassine, {
      persona: 'LEADER',
      sectors: ['16', '43'],
      canHelpWith: ['Bois local'],
      languages: ['fr', 'ar'],
      communeCode: '95527',
    });
    await describeMember(anne, {
      persona: 'ACTOR',
      sectors: ['43'],
      canHelpWith: ['bois  LOCAL'],
      lookingFor: ['Guides'],
      languages: ['fr'],
      communeCode: '95277',
    });
  });

  it('narrow the search; values of one widen it', async () => {
    expect((await find(claire, { sectors: ['43'] })).names).toEqual(['Anne-Sophie Élégant', 'Yassine Merle']);
    expect((await find(claire, { sectors: ['43'], personas: ['LEADER'] })).names).toEqual(['Yassine Merle']);
    expect((await find(claire, { communes: ['95527', '95277'] })).total).toBe(2);
    expect((await find(claire, { canHelpWith: ['bois-local'], search: 'ya' })).names).toEqual(['Yassine Merle']);
    expect((await find(claire, { lookingFor: ['guides'], languages: ['ar'] })).names).toEqual([]);
  });

  it('tell how many each value would give: a choice does not narrow its own facet', async () => {
    const { facets, total } = await find(claire, { personas: ['LEADER'] });
    expect(total).toBe(1);
    expect(facets).toMatchObject({
      PERSONA: { ambassador: 1, leader: 1, actor: 1 },
      SECTOR: { '16': 1, '43': 1 },
      HELP: { 'bois-local': 1 },
      SEEK: {},
      COMMUNE: { '95527': 1 },
    });
  });

  it('a chosen value that finds nobody is still listed', async () => {
    const { facets } = await find(claire, { languages: ['zu'], personas: ['ACTOR'] });
    expect(facets['LANGUAGE']).toMatchObject({ fr: 1, zu: 0 });
  });

  it('a member who takes a word back takes it out of the counts', async () => {
    await describeMember(anne, { version: 1, persona: 'ACTOR', sectors: ['43'] });
    expect((await find(claire)).facets).toMatchObject({ SECTOR: { '43': 2 }, HELP: { 'bois-local': 1 }, SEEK: {} });
  });
});

describe('privacy', () => {
  const SAID = {
    persona: 'LEADER',
    headline: 'Canari',
    sectors: ['16'],
    canHelpWith: ['Bois local'],
    communeCode: '95527',
  };
  const CONNECTIONS = {
    headline: 'CONNECTIONS',
    sectors: 'CONNECTIONS',
    canHelpWith: 'CONNECTIONS',
    commune: 'CONNECTIONS',
  };
  const filters = [
    { search: 'canari' },
    { search: 'bois' },
    { search: 'roissy' },
    { sectors: ['16'] },
    { canHelpWith: ['bois-local'] },
    { communes: ['95527'] },
  ];

  it('what is for connections is found and counted by them, by nobody else', async () => {
    await connect(claire, yassine);
    await describeMember(yassine, { ...SAID, audiences: CONNECTIONS });
    for (const filter of filters) {
      expect(await find(claire, filter)).toMatchObject({ names: ['Yassine Merle'], total: 1 });
      expect(await find(anne, filter)).toMatchObject({ names: [], total: 0 });
    }
    expect((await find(claire)).facets).toMatchObject({
      SECTOR: { '16': 1 },
      HELP: { 'bois-local': 1 },
      COMMUNE: { '95527': 1 },
    });
    const others = await find(anne);
    expect(others).toMatchObject({ total: 3, facets: { SECTOR: {}, HELP: {}, COMMUNE: {} } });
    expect((await find(claire, { personas: ['LEADER'] })).facets).toMatchObject({ SECTOR: { '16': 1 } });
    expect((await find(anne, { personas: ['LEADER'] })).facets).toMatchObject({ SECTOR: {}, HELP: {} });
  });

  it('words for connections and words for all count together for them', async () => {
    await connect(claire, yassine);
    await describeMember(yassine, { ...SAID, audiences: CONNECTIONS });
    await describeMember(anne, { persona: 'ACTOR', sectors: ['16'] });
    expect((await find(claire)).facets['SECTOR']).toEqual({ '16': 2 });
    expect((await find(anne)).facets['SECTOR']).toEqual({ '16': 1 });
    expect((await find(claire, { sectors: ['16'], canHelpWith: ['bois-local'] })).names).toEqual(['Yassine Merle']);
  });

  it('what is for oneself is found by nobody', async () => {
    await connect(claire, yassine);
    await describeMember(yassine, {
      ...SAID,
      audiences: { headline: 'ME', sectors: 'ME', canHelpWith: 'ME', commune: 'ME' },
    });
    for (const filter of filters) {
      for (const reader of [claire, anne]) expect(await find(reader, filter)).toMatchObject({ names: [], total: 0 });
    }
  });

  it('hiding a field later hides it from the next search', async () => {
    await describeMember(yassine, SAID);
    expect(await find(anne, { search: 'canari' })).toMatchObject({ total: 1 });
    await describeMember(yassine, { ...SAID, version: 1, audiences: CONNECTIONS });
    expect(await find(anne, { search: 'canari' })).toMatchObject({ total: 0 });
    expect((await find(anne)).facets['SECTOR']).toEqual({});
  });

  it('neither of two people behind a block finds or counts the other', async () => {
    await describeMember(yassine, SAID);
    await claire.client.get(`mutation ($member: ID!) { blockMember(member: $member) { id } }`, {
      member: yassine.publicId,
    });
    expect(await find(claire)).toMatchObject({
      total: 2,
      facets: { SECTOR: {}, PERSONA: { ambassador: 1, actor: 1 } },
    });
    expect(await find(claire, { search: 'canari' })).toMatchObject({ names: [], total: 0 });
    expect((await find(claire, { personas: ['LEADER'] })).facets['SECTOR']).toEqual({});
    expect(await find(yassine, { search: 'claire' })).toMatchObject({ names: [], total: 0 });
    expect(await find(anne)).toMatchObject({ total: 3 });
  });

  it('strangers find no directory', async () => {
    const stranger = await aMember(api, await aTerritory(api));
    for (const field of [
      'directory { nodes { id } }',
      'directoryCounts { total }',
      'directoryMap { elsewhere }',
      'savedSearches { id }',
    ]) {
      const query = `query ($t: ID!) { ${field.replace(' {', '(territory: $t) {')} }`;
      expect(await stranger.client.ask(query, { t: territory.publicId })).toBeRefused('NOT_FOUND');
      expect(await api.visitor().ask(query, { t: territory.publicId })).toBeRefused('SIGNED_OUT');
    }
  });
});

it.each([
  ['a sector that is none', 'sectors', { sectors: ['04'] }],
  ['a commune that is none', 'communes', { communes: ["95527'"] }],
  ['a tag that is none', 'canHelpWith', { canHelpWith: [`a' | 'all`] }],
  ['a language that is none', 'languages', { languages: ['zz'] }],
  ['too many choices', 'communes', { communes: Array.from({ length: 21 }, (_, index) => String(95_000 + index)) }],
  ['a search that is too long', 'search', { search: 'a'.repeat(81) }],
])('%s is refused', async (_what, field, filter) => {
  expect(await claire.client.ask(PAGE, { territory: territory.publicId, filter })).toBeRefused('INVALID_INPUT', field);
});

it('pages follow each other without gap or repetition, also where two arrived at once', async () => {
  for (let index = 0; index < 4; index += 1) await aMember(api, territory);
  await api.database.query(`update members set joined_at = '2026-01-01' where territory_id = $1`, [territory.id]);
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { directory } = await claire.client.get(PAGE, { territory: territory.publicId, first: 3, after });
    seen.push(...directory.nodes.map(({ id }: { id: string }) => id));
    after = directory.pageInfo.hasNextPage ? directory.pageInfo.endCursor : undefined;
  } while (after);
  expect(seen).toHaveLength(7);
  expect(new Set(seen).size).toBe(7);
});

it('a page with its counts takes four statements, at one member and at twenty, with a filter and without', async () => {
  const ask = (filter: object) => claire.client.ask(PAGE, { territory: territory.publicId, filter });
  for (const filter of [{}, { personas: ['AMBASSADOR'], search: 'me' }]) {
    await ask(filter);
    expect((await ask(filter)).statements).toBeLessThanOrEqual(4);
  }
  for (let index = 0; index < 20; index += 1) await aMember(api, territory, { name: `Membre ${index}` });
  for (const filter of [{}, { personas: ['AMBASSADOR'], search: 'me' }]) {
    const answer = await ask(filter);
    expect(answer.data.directory.nodes).toHaveLength(20);
    expect(answer.statements).toBeLessThanOrEqual(4);
  }
});

describe('the map', () => {
  const MAP = `query ($territory: ID!, $filter: DirectoryFilterInput) { directoryMap(territory: $territory, filter: $filter) {
    coverage elsewhere contours places { code kind name longitude latitude memberCount communes } } }`;
  const map = async (filter = {}) =>
    (await claire.client.get(MAP, { territory: territory.publicId, filter })).directoryMap;

  it('shows each commune where members are; one without a point is counted at its intercommunality', async () => {
    await describeMember(yassine, { persona: 'LEADER', communeCode: '95527' });
    // Vaudherland, 104 people, is too small for GeoNames.
    await describeMember(anne, { persona: 'ACTOR', communeCode: '95633' });
    const seen = await map();
    expect(seen).toMatchObject({ elsewhere: 1, contours: [] });
    expect(seen.coverage).toBeGreaterThan(95);
    expect(seen.places).toMatchObject([
      { code: '200055655', kind: 'EPCI', memberCount: 1, communes: ['95633'], longitude: expect.closeTo(2.5, 0) },
      { code: '95527', kind: 'COMMUNE', name: 'Roissy-en-France', memberCount: 1, latitude: expect.closeTo(49, 1) },
    ]);
    expect((await map({ personas: ['LEADER'] })).places).toMatchObject([{ code: '95527' }]);
  });

  it('says nothing of a hidden commune', async () => {
    await describeMember(yassine, { communeCode: '95527', audiences: { commune: 'CONNECTIONS' } });
    expect(await map()).toMatchObject({ places: [], elsewhere: 3 });
    await connect(claire, yassine);
    expect(await map()).toMatchObject({ places: [{ code: '95527', memberCount: 1 }], elsewhere: 2 });
  });
});

describe('saved searches', () => {
  const SAVE = `mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { id name filter { search sectors personas } } }`;
  const LIST = `query ($territory: ID!) { savedSearches(territory: $territory) { id name } }`;
  const DELETE = `mutation ($search: ID!) { deleteSavedSearch(search: $search) }`;
  const save = (member: TestMember, name = 'Le bois', filter: object = { sectors: ['16'] }) =>
    member.client.ask(SAVE, { input: { territory: territory.publicId, name, filter } });
  const list = async (member: TestMember) =>
    (await member.client.get(LIST, { territory: territory.publicId })).savedSearches;

  it('are kept by name for their owner alone, until they are deleted', async () => {
    const { id, filter } = (await save(claire)).data.saveSearch;
    expect(filter).toEqual({ search: '', sectors: ['16'], personas: [] });
    await save(claire, 'Alphabet', { search: 'ab' });
    expect(await list(claire)).toMatchObject([{ name: 'Alphabet' }, { id, name: 'Le bois' }]);
    expect(await list(yassine)).toEqual([]);
    expect(await yassine.client.ask(DELETE, { search: id })).toBeRefused('NOT_FOUND');
    expect(await claire.client.ask(DELETE, { search: id })).toSucceed();
    expect(await list(claire)).toMatchObject([{ name: 'Alphabet' }]);
  });

  it('a name twice, a search for everyone, a name that is too short and one more than twenty are refused', async () => {
    await save(claire);
    expect(await save(claire, 'LE BOIS')).toBeRefused('NAME_TAKEN', 'name');
    expect(await save(claire, 'Tous', {})).toBeRefused('INVALID_INPUT', 'filter');
    expect(await save(claire, 'a')).toBeRefused('INVALID_INPUT', 'name');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => save(claire, `Recherche ${index}`)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(19);
    expect(answers.find(({ errors }) => errors)).toBeRefused('TOO_MANY_SAVED_SEARCHES');
    expect(await list(claire)).toHaveLength(20);
  });
});

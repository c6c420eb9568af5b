import { startTestApi, type TestApi } from '../../testing/test-api';
import { connect } from '../connections/testing/connection.factory';
import { aMember, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';
import { directoryPage, FOUND } from './directory.repository';
import { COUNTS } from './facets/facets.repository';

const MEMBERS = 4_000;
const BLOCKED = 30;
const PAGE = `query ($territory: ID!, $filter: DirectoryFilterInput, $first: Int!) {
  directory(territory: $territory, filter: $filter, first: $first) {
    nodes { id headline canHelpWith lookingFor commune { name } member { name photo { id } } tie { connection } } pageInfo { endCursor } }
  directoryCounts(territory: $territory, filter: $filter) { total facets { kind values { value label count } } } }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  await manyMembers();
  await connect(claire, await aMember(api, territory, { name: 'Paul Nguyen' }));
  await api.database.query(
    `insert into account_blocks (blocker_id, blocked_id)
     select $1, id from accounts where email like 'crowd-%' order by email limit $2`,
    [claire.accountId, BLOCKED],
  );
  await api.database.query(`analyze`);
});
afterAll(() => api.close());

const CROWD = `
  with numbered as (select n, lpad(to_hex(n), 4, '0') as hex from generate_series(1, $2::int) n),
   added as (
     insert into accounts (email, name, locale, terms_version, terms_locale, declared_fifteen)
     select 'crowd-' || hex || '@example.test', (array['Nadia', 'Camille', 'Inès', 'Loïc'])[1 + n % 4] || ' ' || translate(hex, '0123456789', 'ghijklmnop'),
            'fr', 'test', 'fr', true from numbered
     returning id, email),
   entered as (
     insert into members (territory_id, account_id, persona, commune_code, joined_at)
     select $1, a.id, (array['ambassador', 'leader', 'actor'])[1 + n % 3], (array['95527', '95277', '95088'])[1 + n % 3], now() - n * interval '1 hour'
       from numbered join added a on a.email = 'crowd-' || hex || '@example.test'
     returning territory_id, id)
   insert into member_profiles (territory_id, member_id, languages, sectors, can_help_with, looking_for)
   select territory_id, id, '{fr}', array[(array['16', '43', '47', '55'])[1 + n % 4]], array['Aide ' || n % 200], array['Appui ' || n % 200]
     from (select *, row_number() over (order by id) as n from entered) e`;
const INDEXED = ['members', 'member_profiles'];

/** People who differ in what they are called, where they live and what they can do, one hour after the other. */
async function manyMembers(): Promise<void> {
  const client = await api.database.pool.connect();
  try {
    // Built once at the end: a trigger a row would take minutes.
    for (const table of INDEXED) await client.query(`alter table ${table} disable trigger user`);
    await client.query(`set statement_timeout = 0`);
    await client.query(CROWD, [territory.id, MEMBERS]);
    await client.query(
      `select directory_index(array_agg(territory_id), array_agg(id)) from members where territory_id = $1`,
      [territory.id],
    );
    for (const table of INDEXED) await client.query(`alter table ${table} enable trigger user`);
  } finally {
    client.release(true);
  }
}

/** The plan of a statement, both as it is made for these values and as a prepared statement settles on. */
async function plansOf(text: string, types: string, values: readonly string[]): Promise<string[]> {
  const client = await api.database.pool.connect();
  try {
    await client.query(`prepare looked (${types}) as ${text}`);
    const plans: string[] = [];
    for (const mode of ['force_custom_plan', 'force_generic_plan']) {
      await client.query(`set plan_cache_mode = ${mode}`);
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain execute looked (${values.join(', ')})`);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    return plans;
  } finally {
    client.release(true);
  }
}

const reader = () => [`'${territory.id}'`, `'${claire.memberId}'`];
/** Of the tables that grow with the territory. */
const WHOLE_TABLE = /Seq Scan on (directory_entries|members|accounts|member_profiles)\b/;

it('a page is read from the index by arrival, without sorting, whatever the cursor', async () => {
  const plans = await plansOf(directoryPage('', 20), 'uuid, uuid, bigint, uuid', [...reader(), 'null', 'null']);
  for (const plan of plans) {
    expect(plan).toMatch(/Index (Only )?Scan using directory_entries_arrival/);
    expect(plan).not.toContain('Sort');
    expect(plan).not.toMatch(WHOLE_TABLE);
  }
});

it.each([
  ['two letters', `'na'`, `''`],
  ['a name', `'camille ip'`, `''`],
  ['a facet', `''`, `'(''sector:16'')'`],
  ['both', `'in'`, `'(''persona:leader'' | ''persona:actor'') & (''help:aide-7'')'`],
])('a search by %s reads no big table as a whole', async (_what, words, facets) => {
  const values = [...reader(), 'null', 'null', words, facets];
  for (const plan of await plansOf(directoryPage(FOUND, 20), 'uuid, uuid, bigint, uuid, text, text', values)) {
    expect(plan).toMatch(/directory_entries_(arrival|terms)/);
    expect(plan).not.toMatch(WHOLE_TABLE);
  }
});

it.each([
  ['everybody', `'{all,persona,commune,sector,help,seek,language}'`, `'{}'`, `'{}'`, `'{}'`],
  ['a search', `'{}'`, `'{"all,persona,commune,sector,help,seek,language"}'`, `'{na}'`, `'{""}'`],
])('the counts of %s read no big table as a whole', async (_what, whole, kinds, words, facets) => {
  const values = [...reader(), whole, `'{}'`, '40', kinds, words, facets];
  const plans = await plansOf(COUNTS, 'uuid, uuid, text[], text[], int, text[], text[], text[]', values);
  for (const plan of plans) expect(plan).not.toMatch(WHOLE_TABLE);
});

const ask = (first: number, filter: object = {}) =>
  claire.client.ask(PAGE, { territory: territory.publicId, filter, first });

it.each([{}, { search: 'na' }, { search: 'camille', personas: ['LEADER'] }, { sectors: ['16'] }])(
  'with its counts it takes as many statements for one member as for twenty: %j',
  async (filter) => {
    await ask(20, filter);
    const [one, twenty] = [await ask(1, filter), await ask(20, filter)];
    expect([one, twenty].map(({ data }) => data.directory.nodes.length)).toEqual([1, 20]);
    expect(twenty.statements).toBe(one.statements);
    expect(twenty.statements).toBeLessThanOrEqual(4);
  },
);

describe('whoever a reader may not see', () => {
  /** How many members bear each value of a facet, as the tables say and not the index. */
  async function truth(): Promise<Record<string, number>> {
    const rows = await api.database.query<{ sector: string; members: number }>(
      `select s.sector, count(*)::int as members
         from members m join member_profiles p on p.territory_id = m.territory_id and p.member_id = m.id
        cross join unnest(p.sectors) as s(sector)
        where m.territory_id = $1 and m.state = 'active' and m.id <> all (hidden_members($1, $2)) group by s.sector`,
      [territory.id, claire.memberId],
    );
    return Object.fromEntries(rows.map(({ sector, members }) => [sector, members]));
  }
  const sectors = async (filter: object) => {
    const { directoryCounts } = (await ask(1, filter)).data;
    const { values } = directoryCounts.facets.find(({ kind }: { kind: string }) => kind === 'SECTOR');
    return {
      total: directoryCounts.total,
      values: Object.fromEntries(values.map(({ value, count }: { value: string; count: number }) => [value, count])),
    };
  };

  it('is not counted among everybody, nor in a search', async () => {
    const known = await truth();
    expect(await sectors({})).toEqual({ total: MEMBERS + 2 - BLOCKED, values: known });
    const found = await sectors({ personas: ['AMBASSADOR', 'LEADER', 'ACTOR'] });
    expect(found).toEqual({ total: MEMBERS + 2 - BLOCKED, values: known });
  });

  it('is gone from the counts with a suspension', async () => {
    const before = await truth();
    await api.database.query(
      `with gone as (select id from members where territory_id = $1 and id <> all (hidden_members($1, $2))
          and id <> $2 order by joined_at limit 10)
       update members m set state = 'left' from gone where m.territory_id = $1 and m.id = gone.id`,
      [territory.id, claire.memberId],
    );
    const after = await truth();
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, some) => all + some, 0);
    expect(sum(before) - sum(after)).toBe(10);
    expect(await sectors({})).toEqual({ total: MEMBERS + 2 - BLOCKED - 10, values: after });
  });
});

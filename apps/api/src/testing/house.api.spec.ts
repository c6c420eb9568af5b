import { DataSource } from 'typeorm';
import { migrations } from '../migrations';
import { startTestApi, type TestApi } from './test-api';

/** Tables that belong to the installation rather than to a territory. */
const SHARED_TABLES = [
  'account_blocks',
  'account_erasures',
  'data_exports',
  'account_links',
  'accounts',
  'feed_preferences',
  'feed_rankings',
  'commune_contours',
  'commune_points',
  'communes',
  'contact_budgets',
  'departments',
  'epcis',
  'idempotency_keys',
  'invitation_suppressions',
  'job_runs',
  'job_workers',
  'limit_counters',
  'link_previews',
  'media',
  'media_pieces',
  'organisations',
  'outbox_mails',
  'passkeys',
  'provider_identities',
  'recovery_codes',
  'reference_sets',
  'regions',
  'schema_migrations',
  'second_factors',
  'sessions',
  'setup_links',
  'sign_in_tickets',
  'signing_keys',
  'socket_attachments',
  'territories',
];

let api: TestApi;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

interface TableRow {
  name: string;
  key: string[] | null;
  has_territory: boolean;
}

const tables = () =>
  api.database.query<TableRow>(`
    select c.relname as name,
           (select array_agg(a.attname order by k.position) from pg_constraint p
              cross join unnest(p.conkey) with ordinality as k(attnum, position)
              join pg_attribute a on a.attrelid = p.conrelid and a.attnum = k.attnum
             where p.conrelid = c.oid and p.contype = 'p')::text[] as key,
           exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'territory_id' and not a.attisdropped) as has_territory
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     order by 1`);

it('every table of a territory has a primary key that starts with the territory', async () => {
  const wrong = (await tables()).filter(({ has_territory, key }) => has_territory && key?.[0] !== 'territory_id');
  expect(wrong).toEqual([]);
});

it('a table without a territory is a declared one', async () => {
  const names = (await tables()).filter(({ has_territory }) => !has_territory).map(({ name }) => name);
  expect(names.filter((name) => !SHARED_TABLES.includes(name))).toEqual([]);
});

it('every reference between tables of a territory carries the territory', async () => {
  const wrong = await api.database.query(`
    select p.conrelid::regclass::text as table, p.conname as name from pg_constraint p
     where p.contype = 'f' and p.conparentid = 0
       and exists (select from pg_attribute a where a.attrelid = p.conrelid and a.attname = 'territory_id')
       and exists (select from pg_attribute a where a.attrelid = p.confrelid and a.attname = 'territory_id')
       and not (select array_agg(a.attname) from pg_attribute a
                 where a.attrelid = p.conrelid and a.attnum = any(p.conkey)) @> '{territory_id}'`);
  expect(wrong).toEqual([]);
});

it('every column of an entity is a column of its table, with the same type and nullability', async () => {
  const dataSource = api.get(DataSource);
  const columns = await api.database.query<{ table: string; name: string; type: string; nullable: boolean }>(`
    select table_name as table, column_name as name, is_nullable = 'YES' as nullable,
           case data_type when 'timestamp with time zone' then 'timestamptz' when 'ARRAY' then ltrim(udt_name, '_') else data_type end as type
      from information_schema.columns where table_schema = 'public'`);
  const known = new Map(
    columns.map((column) => [`${column.table}.${column.name}`, `${column.type} ${column.nullable}`]),
  );
  const drift = dataSource.entityMetadatas.flatMap((entity) =>
    entity.columns
      .map((column) => ({
        name: `${entity.tableName}.${column.databaseName}`,
        declared: `${String(column.type)} ${column.isNullable}`,
      }))
      .filter(({ name, declared }) => known.get(name) !== declared)
      .map(({ name, declared }) => `${name}: declared ${declared}, found ${known.get(name) ?? 'nothing'}`),
  );
  expect(drift).toEqual([]);
});

it('migrations go up, down and up again to the same catalogue', async () => {
  const dataSource = api.get(DataSource);
  const first = await catalogue();
  for (const _ of migrations) await dataSource.undoLastMigration({ transaction: 'each' });
  const empty = await tables();
  expect(empty.map(({ name }) => name)).toEqual(['schema_migrations']);
  await dataSource.runMigrations();
  expect(await catalogue()).toEqual(first);
});

/** Columns, constraints, indexes and functions, as PostgreSQL describes them. */
async function catalogue(): Promise<string[]> {
  const rows = await api.database.query<{ line: string }>(`
    select line from (
      select 'column ' || table_name || '.' || column_name || ' ' || ordinal_position || ' ' || udt_name || ' ' || is_nullable
             || ' ' || coalesce(column_default, generation_expression, '') as line
        from information_schema.columns where table_schema = 'public'
      union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0
      union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
      union all select 'function ' || pg_get_functiondef(p.oid) from pg_proc p
        where pronamespace = 'public'::regnamespace and prokind = 'f'
          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal) as lines
    order by 1`);
  return rows.map(({ line }) => line);
}

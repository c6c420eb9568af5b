import * as sql from './dataset.sql.mjs';

/** One territory with everybody in it, who have described themselves. */
const TERRITORY = '01900000-0000-7000-8000-0000000000d0';
/** Roissy Pays de France: 42 communes. */
const PERIMETER = `select code from communes where epci_siren = '200055655' and kind = 'commune'`;

const FOUND = `
  insert into territories (id, slug, name, code, charter_preset) values ('${TERRITORY}', 'annuaire', 'Annuaire', 'annuaire', 'custom')`;

const PLACE = `insert into territory_communes (territory_id, commune_code) select '${TERRITORY}', code from (${PERIMETER}) c`;

const LIVE = `
  with places as (select code, row_number() over (order by code) - 1 as n, count(*) over () as total from (${PERIMETER}) c),
  numbered as (select id, row_number() over (order by id) as i from members)
  update members m set commune_code = p.code from numbered b join places p on p.n = b.i % p.total where m.id = b.id`;

/** Tags of a long tail: some everybody has, most only a few. */
const tags = (shift) => `array(
  select (select w.word from bench_words w where w.n = floor(power(((b.i * (k + ${shift}) * 7919) % 1000) / 1000.0, 3) * 2000)::int)
    from generate_series(1, 3) k)`;

const DESCRIBE = `
  insert into member_profiles (territory_id, member_id, languages, sectors, can_help_with, looking_for)
  select '${TERRITORY}', b.id, string_to_array((array['fr', 'fr en', 'fr ar'])[1 + b.i % 3], ' '),
         array[(array['16', '43', '47', '55', '56', '62', '79', '86'])[1 + b.i % 8]], ${tags(1)}, ${tags(11)}
    from (select id, row_number() over (order by id) as i from members) b`;

const TRIGGERED = ['members', 'member_profiles'];

/** Fills a database for `members` people. The index is built once at the end: a trigger a row would take minutes. */
export async function fillDirectory(client, members) {
  await client.query('set statement_timeout = 0');
  for (const text of [sql.WORDS, sql.WORDS_KEY, 'analyze bench_words']) await client.query(text);
  await client.query(sql.ACCOUNTS, [members]);
  await client.query('analyze accounts');
  await client.query(FOUND);
  await client.query(PLACE);
  for (const table of TRIGGERED) await client.query(`alter table ${table} disable trigger user`);
  await client.query(sql.MEMBERS, [TERRITORY, 1, members]);
  await client.query(LIVE);
  await client.query(DESCRIBE);
  await client.query(sql.DIRECTORY_INDEX);
  for (const table of TRIGGERED) await client.query(`alter table ${table} enable trigger user`);
  await client.query('drop table bench_words');
  await client.query('vacuum (full, analyze)');
}

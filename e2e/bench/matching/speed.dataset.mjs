import * as sql from '../dataset.sql.mjs';

/** One territory in which everybody has described themselves and published something. */
export const TERRITORY = '01900000-0000-7000-8000-0000000000d1';
const VOCABULARY = 20_000;
const WORDS_EACH = 12;
const HEAD = 4;
const GIN = ['match_entries_seeks', 'match_entries_gives'];

const STEMS = `
  create unlogged table bench_stems as
  select n, said.word, said.stem
    from generate_series(0, ${VOCABULARY - 1}) n
   cross join lateral matching_words(translate(substr(md5(n::text), 1, 8), '0123456789abcdef', 'bcdfglmnprstaeio')) said`;
const STEMS_KEY = 'create unique index on bench_stems (n) include (word, stem)';

const FOUND = `
  insert into territories (id, slug, name, code, charter_preset) values ('${TERRITORY}', 'correspondances', 'Correspondances', 'correspondances', 'custom')`;
const POWERS = `
  insert into charter_articles (territory_id, power, holders) values ('${TERRITORY}', 'opportunities.publish', array['level:0'])`;
const PERIMETER = `
  insert into territory_communes (territory_id, commune_code)
  select '${TERRITORY}', code from communes where epci_siren = '200055655' and kind = 'commune'`;

/** The word that `seed` draws: a few stand everywhere, most nearly nowhere. */
const drawn = (seed) =>
  `floor(power(((hashint8extended(${seed}, 7) & 9223372036854775807) % 1000000) / 1000000.0, 3) * ${VOCABULARY})::int`;

/** So many people, in the order of their ids. */
const NUMBERED = `
  create unlogged table bench_people as
  select m.id as member_id, gen_random_uuid() as opportunity_id, row_number() over (order by m.id) as i,
         (array['01', '10', '16', '25', '43', '47', '49', '56', '62', '70', '81', '86'])[1 + (row_number() over (order by m.id) % 12)] as sector
    from members m`;

const wordsOf = (seed) => `
  (select array_agg(b.word order by k) as words, array_agg(b.stem order by k) as stems, array_agg(distinct left(b.stem, 5)) as keys
     from generate_series(1, ${WORDS_EACH}) k
    cross join lateral (select word, stem from bench_stems where n = ${drawn(`(${seed}) * 100 + k`)} limit 1) b)`;

const SUBJECTS = `
  insert into subjects (territory_id, id, kind, author_id, published_at)
  select '${TERRITORY}', opportunity_id, 'opportunity', member_id, now() - (i % 50) * interval '1 day' from bench_people`;
const OPPORTUNITIES = `
  insert into opportunities (territory_id, id, kind, direction, title, body, sectors, deadline)
  select '${TERRITORY}', p.opportunity_id, 'business', case when p.i % 2 = 0 then 'offer' else 'need' end,
         array_to_string(w.words[1:${HEAD}], ' '), array_to_string(w.words[${HEAD + 1}:], ' '), array[p.sector], now() + interval '60 days'
    from bench_people p cross join lateral ${wordsOf('p.i')} w`;
const entriesOf = ({ opportunity, side, seed }) => `
  insert into match_entries (territory_id, member_id, opportunity_id, side, kind, organisation_ids, sectors, tags, words, stems,
                             head_count, keys, commune_codes, listed_at)
  select '${TERRITORY}', p.member_id, ${opportunity}, ${side}, ${opportunity === 'null' ? 'null' : `'business'`}, '{}', array[p.sector], '{}',
         w.words, w.stems, ${HEAD}, w.keys || ('#' || p.sector), '{95527}', now() - (p.i % 50) * interval '1 day'
    from bench_people p cross join lateral ${wordsOf(seed)} w`;

/** What will be published, in the words of that territory. */
const TEXTS = `
  create table bench_texts as
  select i, array_to_string(w.words[1:${HEAD}], ' ') as title, array_to_string(w.words[${HEAD + 1}:], ' ') as body
    from generate_series(1, 100) i cross join lateral ${wordsOf('i + 9000000')} w`;

const COUNTS = `insert into match_counts (territory_id, entry_count) select '${TERRITORY}', count(*)::int from match_entries`;
const KEYS = `
  insert into match_keys (territory_id, key, entry_count)
  select '${TERRITORY}', key, count(*)::int from match_entries cross join unnest(keys) key group by key`;

/** Fills a database for `members` people with an open opportunity each. Indexes and triggers come at the end: row by row they would take minutes. */
export async function fillMatching(client, members) {
  await client.query('set statement_timeout = 0');
  for (const text of [sql.WORDS, sql.WORDS_KEY, STEMS, STEMS_KEY, 'analyze bench_words, bench_stems'])
    await client.query(text);
  await client.query(sql.ACCOUNTS, [members]);
  for (const text of [FOUND, POWERS, PERIMETER, 'analyze accounts']) await client.query(text);
  await client.query('alter table members disable trigger user');
  await client.query(sql.MEMBERS, [TERRITORY, 1, members]);
  await client.query('alter table members enable trigger user');
  const { rows: indexes } = await client.query('select indexdef from pg_indexes where indexname = any($1)', [GIN]);
  await client.query(`drop index ${GIN.join(', ')}`);
  for (const text of ['analyze members', NUMBERED, 'analyze bench_people', SUBJECTS, OPPORTUNITIES])
    await client.query(text);
  const opportunities = {
    opportunity: 'p.opportunity_id',
    side: `case when p.i % 2 = 0 then 'gives' else 'seeks' end`,
    seed: 'p.i',
  };
  const profiles = {
    opportunity: 'null',
    side: `case when p.i % 2 = 0 then 'seeks' else 'gives' end`,
    seed: 'p.i + 7000000',
  };
  for (const what of [opportunities, profiles]) await client.query(entriesOf(what));
  for (const { indexdef } of indexes) await client.query(indexdef);
  for (const text of [COUNTS, KEYS, TEXTS, 'drop table bench_words, bench_stems, bench_people', 'vacuum (analyze)'])
    await client.query(text);
}

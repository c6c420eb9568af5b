/**
 * Statements that people an empty, migrated database. Everything follows from the numbers of rows alone, so that each
 * run measures the same content. What people wrote comes by COPY: see contents.mjs.
 */

/** `uuid` of version 7 for a time and a number: ids of the same order as their times. */
const idAt = (time, seed) => `
  (lpad(to_hex((extract(epoch from ${time}) * 1000)::bigint), 12, '0') || '7' || substr(md5(${seed}), 1, 3)
   || '8' || substr(md5(${seed}), 4, 15))::uuid`;

/** A number below `size`, always the same for a seed. */
const pick = (seed, size) => `((hashint8extended(${seed}, 20) & 9223372036854775807) % ${size})`;

/** There are more communes than that; their names are the vocabulary. */
const WORDS_USED = 30_000;

export const WORDS = `
  create unlogged table bench_words as
  select row_number() over (order by code) - 1 as n, name as word from communes where kind = 'commune'`;
export const WORDS_KEY = `create unique index on bench_words (n) include (word)`;
export const VOCABULARY = `select word from bench_words where n < ${WORDS_USED} order by n`;

/** $1 how many */
export const ACCOUNTS = `
  insert into accounts (email, name, locale, terms_version, terms_locale, declared_fifteen, email_verified_at)
  select 'bench-' || i || '@example.test', first.word || ' ' || last.word, 'fr', 'bench', 'fr', true, now()
    from generate_series(1, $1::int) as i
    join bench_words first on first.n = ${pick('i', WORDS_USED)}
    join bench_words last on last.n = ${pick('-i', WORDS_USED)}`;

/** $1 territory, $2 and $3 first and last account */
export const MEMBERS = `
  insert into members (territory_id, id, account_id, persona, headline, trust_level)
  select $1, ${idAt(`'2026-01-01'::timestamptz`, `$1::uuid || 'member' || i`)}, a.id,
         (array['ambassador', 'leader', 'actor'])[1 + i % 3], 'Partage ce qui se passe ici', i % 4
    from generate_series($2::int, $3::int) as i
    join accounts a on a.email = 'bench-' || i || '@example.test'`;

/** The index of the directory, built once at the end: a trigger a row would take minutes. */
export const DIRECTORY_INDEX = 'select directory_index(array_agg(territory_id), array_agg(id)) from members';

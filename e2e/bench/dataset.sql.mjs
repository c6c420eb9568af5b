/**
 * Statements that fill an empty, migrated database. Everything follows from the numbers of rows alone, so that each
 * run measures the same content. Parameters: see `fill` in dataset.mjs.
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

const numbered = (table) => `
  select id, row_number() over (order by id) - 1 as n, count(*) over () as total from ${table} where territory_id = $1`;

/** $1 territory, $2 how many: one a minute from January on, by members who write more or less often */
export const POSTS = `
  with authors as (${numbered('members')}),
  added as (
    insert into subjects (territory_id, id, kind, author_id, published_at)
    select $1, ${idAt('time', `$1::uuid || 'post' || i`)}, 'post', a.id, time
      from (select i, '2026-01-01'::timestamptz + i * interval '61.234567 seconds' as time from generate_series(1, $2::int) as i)
      join authors a on a.n = floor(power(${pick('i', 1_000)} / 1000.0, 2) * a.total)
    returning territory_id, id, extract(epoch from published_at)::bigint as second)
  insert into posts (territory_id, id, body)
  select territory_id, id,
         (select string_agg(w.word, ' ' order by k)
            from generate_series(1, 8 + ${pick('second', 40)}::int) as k
            join bench_words w on w.n = ${pick('k * 1000003 + second', WORDS_USED)})
    from added`;

/** $1 territory, $2 how many at most: the same member reacts to a post once */
export const REACTIONS = `
  with read as (${numbered('subjects')}),
  readers as (${numbered('members')})
  insert into reactions (territory_id, subject_id, member_id, kind)
  select $1, s.id, m.id, (array['thanks', 'bravo', 'support', 'idea'])[1 + i % 4]
    from generate_series(1, $2::int) as i
    join read s on s.n = ${pick('i', 's.total')}
    join readers m on m.n = ${pick('-i', 'm.total')}
      on conflict do nothing`;

/** $1 territory, $2 how many */
export const COMMENTS = `
  with read as (${numbered('subjects')}),
  readers as (${numbered('members')})
  insert into comments (territory_id, subject_id, author_id, body)
  select $1, s.id, m.id, 'Merci pour ' || w.word
    from generate_series(1, $2::int) as i
    join read s on s.n = ${pick('i * 7', 's.total')}
    join readers m on m.n = ${pick('i * -7', 'm.total')}
    join bench_words w on w.n = ${pick('i * 11', WORDS_USED)}`;

/** Topics of a territory, and how many of its posts name one: used more or less often, as words are. */
export const TOPICS_USED = 250;
export const topicNamed = (n) => `'sujet-' || (${n})`;

/** $1 territory */
export const TOPICS = `
  insert into topics (territory_id, topic, label)
  select $1, ${topicNamed('n')}, ${topicNamed('n')} from generate_series(0, ${TOPICS_USED - 1}) n`;

/** $1 territory: two posts in three are about one topic, some of them about two */
export const SUBJECT_TOPICS = `
  with posts as (${numbered('subjects')})
  insert into subject_topics (territory_id, subject_id, topic, published_at, is_listed)
  select $1, s.id, ${topicNamed(`floor(power(${pick('p.n * k', 1_000)} / 1000.0, 2) * ${TOPICS_USED})::int`)}, s.published_at, true
    from posts p join subjects s on s.territory_id = $1 and s.id = p.id cross join generate_series(1, 2) k
   where p.n % 3 < 2 and (k = 1 or p.n % 5 = 0)
      on conflict do nothing`;

export const TOPIC_COUNTS = `
  update topics t set subject_count = (
    select count(*) from subject_topics st where st.territory_id = t.territory_id and st.topic = t.topic)`;

/** $1 territory: everybody follows somebody, who is among those that write most */
export const FOLLOWS = `
  with people as (${numbered('members')})
  insert into follows (territory_id, follower_id, followed_id)
  select $1, f.id, t.id from people f cross join generate_series(1, 3) k
    join people t on t.n = floor(power(${pick('f.n * 31 + k', 1_000)} / 1000.0, 2) * t.total) and t.id <> f.id
      on conflict do nothing`;

export const COUNTS = `
  update subjects s
     set reaction_count = (select count(*) from reactions r where r.territory_id = s.territory_id and r.subject_id = s.id),
         comment_count = (select count(*) from comments c where c.territory_id = s.territory_id and c.subject_id = s.id)`;

import { setTimeout as wait } from 'node:timers/promises';
import { addressOf, run, withClient } from '../postgres.mjs';
import { runToEnd, startAll } from '../servers.mjs';
import { readLabelledSet } from './labelled-set.mjs';
import { measuresOf } from './measures.mjs';
import { fillQuality, idOf } from './quality.dataset.mjs';

/** How much better than plain full text the held half has to be ordered. */
const GOAL = 1.25;
const SMOKE_QUERIES = 4;
const PATIENCE_SECONDS = 120;

/** Words are as rare in each territory as they are in the whole set: a territory of ten people knows no rare word. */
const COUNT_TOGETHER = `
  with counted as (select key, count(*)::int as n from match_entries cross join unnest(keys) key group by key),
       total as (insert into match_counts (territory_id, entry_count)
                 select t.id, (select count(*) from match_entries) from territories t
                 on conflict (territory_id) do update set entry_count = excluded.entry_count, counted_at = 'infinity')
  insert into match_keys (territory_id, key, entry_count) select t.id, c.key, c.n from territories t cross join counted c
  on conflict (territory_id, key) do update set entry_count = excluded.entry_count`;
const MATCH = `
  select graphile_worker.add_job('matching.match-opportunity', json_build_object('territoryId', $1::uuid, 'opportunityId', $2::uuid))`;
const DESCRIBE = `
  select graphile_worker.add_job('matching.match-members', json_build_object('territoryId', territory_id, 'memberIds', array[id])) from members`;
const LIST = `
  select graphile_worker.add_job('matching.match-opportunity', json_build_object('territoryId', territory_id, 'opportunityId', id)) from opportunities`;
const FOUND = `
  select member_id, fit from matches where territory_id = $1 and opportunity_id = $2 order by fit desc, member_id`;

/** Plain French full text: the query's words, any of them, against all that a candidate says. */
const PLAIN = `
  with asked as (
    select websearch_to_tsquery('french', array_to_string(array(
             select distinct word from unnest(string_to_array(search_text(o.title || ' ' || o.body || ' ' || array_to_string(o.skills, ' ')), ' ')) word), ' or ')) as query
      from opportunities o where o.territory_id = $1 and o.id = $2),
  texts as (
    select s.author_id as member_id, concat_ws(' ', o.title, o.body, array_to_string(o.skills, ' ')) as text
      from opportunities o join subjects s on s.territory_id = o.territory_id and s.id = o.id
     where o.territory_id = $1 and o.id <> $2
    union all
    select m.id, concat_ws(' ', m.headline, array_to_string(p.can_help_with || p.looking_for, ' '), g.name, g.description)
      from members m join member_profiles p on p.territory_id = m.territory_id and p.member_id = m.id
      left join organisation_people op on op.territory_id = m.territory_id and op.member_id = m.id
      left join organisation_pages g on g.territory_id = op.territory_id and g.id = op.page_id
     where m.territory_id = $1)
  select member_id, ts_rank_cd(to_tsvector('french', search_text(text)), asked.query) as fit
    from texts cross join asked order by fit desc, member_id`;

/** How well the matching orders what people judged, beside plain full text, on both halves of the labelled set. */
export async function matchingQuality({ server, size }) {
  const whole = readLabelledSet();
  const set = size === 'smoke' ? whole.slice(0, SMOKE_QUERIES) : whole;
  const name = `rayonne_bench_quality_${process.pid}`;
  await run(server, `create database ${name}`);
  try {
    const url = addressOf(server, name);
    await runToEnd('migrate', { DATABASE_URL: url });
    await withClient(url, (client) => fillQuality(client, set));
    await match(url, set);
    const ranked = await withClient(url, (client) => rankings(client, set));
    return judged(ranked);
  } finally {
    await run(server, `drop database if exists ${name} with (force)`);
  }
}

/** Lists everybody, then counts the words of all of them, then matches each query as its publication would. */
async function match(url, set) {
  const api = await startAll({ DATABASE_URL: url });
  try {
    for (const text of [DESCRIBE, LIST]) await run(url, text);
    await untilDone(url);
    await run(url, 'delete from matches');
    await run(url, COUNT_TOGETHER);
    for (const { id } of set) await run(url, MATCH, [idOf(id, 'territory'), idOf(id, 'opportunity')]);
    await untilDone(url);
  } finally {
    await api.stop();
  }
}

async function untilDone(url) {
  for (let waited = 0; waited < PATIENCE_SECONDS; waited += 1) {
    const { rows } = await run(url, `select from graphile_worker.jobs where task_identifier like 'matching.%' limit 1`);
    if (rows.length === 0) return;
    await wait(1_000);
  }
  throw new Error('The matching never came to an end.');
}

/** Grades of each query's candidates in either order; what was found nowhere comes last, in the order of ids. */
async function rankings(client, set) {
  const results = [];
  for (const query of set) {
    const values = [idOf(query.id, 'territory'), idOf(query.id, 'opportunity')];
    const grades = new Map(query.candidates.map(({ id, grade }) => [idOf(id, 'member'), grade]));
    const inOrder = ({ rows }) => {
      const found = rows.map(({ member_id: id }) => id).filter((id) => grades.has(id));
      const rest = [...grades.keys()].filter((id) => !found.includes(id)).sort();
      return [...found, ...rest].map((id) => grades.get(id));
    };
    const ours = inOrder(await client.query(FOUND, values));
    const plain = inOrder(await client.query(PLAIN, values));
    results.push({ half: query.half, id: query.id, ours, plain });
  }
  return results;
}

function judged(ranked) {
  const halves = Object.fromEntries(
    ['tuned', 'held'].map((half) => {
      const some = ranked.filter((query) => query.half === half);
      const ours = measuresOf(some.map((query) => query.ours));
      const plain = measuresOf(some.map((query) => query.plain));
      return [half, { queries: some.length, ours, plain, times: Number((ours.ndcg / plain.ndcg).toFixed(3)) }];
    }),
  );
  const isRight = ranked.every(({ ours }) => ours.length > 0);
  return { figures: halves, isRight, ok: isRight && halves.held.times >= GOAL };
}

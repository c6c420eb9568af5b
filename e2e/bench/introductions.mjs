import { setTimeout as wait } from 'node:timers/promises';
import { cpuOf } from './cpu.mjs';
import { prepareDatabase } from './dataset.mjs';
import { registerDocuments } from './documents.mjs';
import { fillLedger } from './introductions.dataset.mjs';
import { createClient, drive, percentile } from './load.mjs';
import { run } from './postgres.mjs';
import { startAll, startApi } from './servers.mjs';
import { signIn } from './session.mjs';
import { countStatements } from './statements.mjs';

const GOAL = { cpuMs: 50 };
const WORKERS = 4;
/** Those who ask, and each about how many others. */
const [READERS, TARGETS] = [20, 25];
const SEARCHES = { smoke: 40, full: 500 };
/** People and rows of the ledger. */
const SMOKE = [300, 6_000];
const ORDINARY = [20_000, 1_000_000];

/** What the dialog asks that shows who can introduce one to somebody. */
const PATHS = `query Paths($member: ID!) {
  introductionPaths(member: $member) {
    isConnected
    paths { strength steps { member { id name initials } strands { channel isMutual lastOn } } }
  }
}`;

/** Every way over one person, without looking for the closest first: what a search may not be beaten by. */
const OVER_ONE = `
  with k as (select member_id, pseudonym from ledger_pseudonyms where territory_id = $1),
  age as (select power(2, (current_date - date '2026-01-01')::float8 / 180) as by)
  select max((a.all_weight / age.by) / (a.all_weight / age.by + 3) * (b.open_weight / age.by) / (b.open_weight / age.by + 3)) as best
    from age, ties a join ties b on b.territory_id = a.territory_id and b.one = a.other
   where a.territory_id = $1 and a.one = (select pseudonym from k where member_id = $2)
     and b.other = (select pseudonym from k where member_id = $3)
     and (a.all_weight / age.by) / (a.all_weight / age.by + 3) >= 0.1 and (b.open_weight / age.by) / (b.open_weight / age.by + 3) >= 0.1`;

/** Who could introduce one to somebody, among 20,000 people with a million acts between them. */
export async function introductions({ server, size }) {
  const isSmoke = size === 'smoke';
  const [members, acts] = isSmoke ? SMOKE : ORDINARY;
  const url = await prepareDatabase(server, `ledger_${members}`, (client) => fillLedger(client, members, acts));
  await gatherTies(url);
  const readers = await signIn(url, READERS);
  const targets = await run(url, `select id from members order by md5(id::text) limit ${TARGETS}`);
  const documents = registerDocuments({ PATHS });
  const api = await startApi({ ...documents.env, DATABASE_URL: url });
  const clients = readers.map(({ headers }) =>
    createClient(api.address, { path: '/graphql', connections: WORKERS, headers }),
  );
  const bodies = readers.flatMap((reader, index) =>
    targets.rows
      .filter(({ id }) => id !== reader.memberId)
      .map(({ id }) => ({
        reader,
        id,
        client: clients[index],
        body: documents.bodyOf('PATHS', { member: publicIdOf(reader.territoryId, id) }),
      })),
  );
  try {
    const { isRight, found } = await check(url, bodies);
    const count = isSmoke ? SEARCHES.smoke : SEARCHES.full;
    let turn = 0;
    const act = () => {
      const { client, body } = bodies[(turn += 1) % bodies.length];
      return client.send(body);
    };
    await drive({ act, workers: WORKERS }, Math.ceil(count / 2));
    let times = [];
    const spent = await cpuOf(api.pid, url, async () => {
      times = await drive({ act, workers: WORKERS }, count);
    });
    const cpuMs = Number((spent / count).toFixed(2));
    const sql = await countStatements(url, documents.env, bodies[0].reader, [bodies[0].body, bodies[1].body]);
    return {
      figures: {
        cpuMs,
        sql,
        p50Ms: Number(percentile(times, 0.5).toFixed(2)),
        p99Ms: Number(percentile(times, 0.99).toFixed(2)),
        found,
      },
      isRight,
      ok: isRight && cpuMs <= GOAL.cpuMs,
    };
  } finally {
    for (const client of clients) client.close();
    await api.stop();
    documents.forget();
  }
}

const publicIdOf = (...uuids) => Buffer.from(uuids.join('').replaceAll('-', ''), 'hex').toString('base64url');

/** The product's own job, as often as it takes. */
async function gatherTies(url) {
  const BEHIND = `select not exists (select from tie_progress where gathered_until >= (select max(occurred_at) from interactions)) as behind`;
  const isBehind = async () => (await run(url, BEHIND)).rows[0].behind;
  if (!(await isBehind())) return;
  const worker = await startAll({ DATABASE_URL: url });
  try {
    await run(url, `select from graphile_worker.add_job('ledger.gather-ties', '{}')`);
    while (await isBehind()) await wait(500);
  } finally {
    await worker.stop();
  }
  await run(url, 'vacuum (analyze) tie_strands');
  await run(url, 'vacuum (analyze) ties');
}

/** Some answers beside all ways over one person: none of those is stronger. */
async function check(url, bodies) {
  let [found, isRight] = [0, true];
  const some = bodies.filter((_, index) => index % 11 === 0);
  for (const { client, body, reader, id } of some) {
    const { paths } = JSON.parse(await client.send(body)).data.introductionPaths;
    const { rows } = await run(url, OVER_ONE, [reader.territoryId, reader.memberId, id]);
    if (paths.length > 0) found += 1;
    isRight &&= (paths[0]?.strength ?? 0) >= Number(rows[0].best ?? 0) - 0.011;
  }
  return { found: Number((found / some.length).toFixed(2)), isRight: isRight && found > 0 };
}

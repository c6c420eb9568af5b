import { setTimeout as wait } from 'node:timers/promises';
import { cpuOf } from '../cpu.mjs';
import { copyOf, prepareDatabase } from '../dataset.mjs';
import { registerDocuments } from '../documents.mjs';
import { createClient } from '../load.mjs';
import { withClient } from '../postgres.mjs';
import { startAll } from '../servers.mjs';
import { signIn } from '../session.mjs';
import { fillMatching } from './speed.dataset.mjs';

const GOAL = { seconds: 2, exponent: 0.3 };
/** Members of the two territories whose costs are compared, each with as many open opportunities. */
const MEMBERS = { smoke: [500, 1_500] };
const ORDINARY = [20_000, 200_000];
/** The first of them warm the processes up. */
const [WARM, TIMED, COUNTED] = [4, 10, 20];
const PATIENCE_MS = 10_000;
const COMMUNE = '95527';

const PUBLISH = `mutation Publish($input: PublishOpportunityInput!) { publishOpportunity(input: $input) { id } }`;
const WAITING = `select from graphile_worker.jobs where task_identifier like 'matching.%' limit 1`;

/** From the press of the key to the first stored match, and what a publication costs as the territory grows tenfold. */
export async function matching({ server, size }) {
  const [few, many] = MEMBERS[size] ?? ORDINARY;
  const small = await measure(server, few);
  const large = await measure(server, many);
  const exponent = Number((Math.log(large.cpuMs / small.cpuMs) / Math.log(many / few)).toFixed(3));
  const isRight = small.isRight && large.isRight;
  const ok = isRight && small.slowest <= GOAL.seconds && exponent <= GOAL.exponent;
  const shown = ({ cpuMs, median, slowest }) => ({ cpuMs, medianSeconds: median, slowestSeconds: slowest });
  return { figures: { [few]: shown(small), [many]: shown(large), exponent }, isRight, ok };
}

async function measure(server, members) {
  const { url, drop } = await copyOf(
    await prepareDatabase(server, `matching_${members}`, (client) => fillMatching(client, members)),
  );
  const authors = await signIn(url, WARM + TIMED + COUNTED);
  const documents = registerDocuments({ PUBLISH });
  const api = await startAll({ ...documents.env, DATABASE_URL: url });
  const clients = authors.map(({ headers }) =>
    createClient(api.address, { path: '/graphql', connections: 1, headers }),
  );
  try {
    return await withClient(url, async (client) => {
      const { rows: texts } = await client.query('select title, body from bench_texts order by i');
      const publish = async (n) => {
        const input = {
          territory: authors[n].territory,
          kind: 'BUSINESS',
          direction: 'NEED',
          communeCodes: [COMMUNE],
          ...texts[n],
        };
        const answer = JSON.parse(await clients[n].send(documents.bodyOf('PUBLISH', { input })));
        return answer.data.publishOpportunity.id;
      };
      for (let n = 0; n < WARM; n += 1) await publish(n);
      const times = [];
      for (let n = WARM; n < WARM + TIMED; n += 1) times.push(await timeToFirst(client, () => publish(n)));
      const cpu = await cpuOf(api.pid, url, async () => {
        for (let n = WARM + TIMED; n < authors.length; n += 1) await publish(n);
        while ((await client.query(WAITING)).rows.length > 0) await wait(200);
      });
      const sorted = times.toSorted((one, other) => one - other);
      const { rows } = await client.query('select count(*)::int as n from matches');
      return {
        cpuMs: Number((cpu / COUNTED).toFixed(1)),
        median: Number((sorted[TIMED / 2] / 1_000).toFixed(2)),
        slowest: Number((sorted.at(-1) / 1_000).toFixed(2)),
        isRight: rows[0].n > 0,
      };
    });
  } finally {
    for (const client of clients) client.close();
    await api.stop();
    documents.forget();
    await drop();
  }
}

/** Milliseconds until an opportunity that is published now has a match that anybody can read. */
async function timeToFirst(client, publish) {
  const began = performance.now();
  const id = Buffer.from(await publish(), 'base64url')
    .subarray(16)
    .toString('hex');
  while (performance.now() - began < PATIENCE_MS) {
    const { rows } = await client.query('select from matches where opportunity_id = $1::uuid limit 1', [id]);
    if (rows.length > 0) return performance.now() - began;
    await wait(10);
  }
  throw new Error('No match was found in time.');
}

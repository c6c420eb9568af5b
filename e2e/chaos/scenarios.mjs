import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inspectPostgres } from '../../tools/postgres/index.mjs';
import { duration } from '../../tools/say.mjs';
import { startApi } from './api.mjs';
import { correspond } from './correspondence.mjs';
import { judge } from './judge.mjs';

/** How long until a message is acknowledged again, in milliseconds. */
const BACK_AFTER_API = 5_000;
const BACK_AFTER_POSTGRES = 15_000;

/** Each is a rule and a `check(serverUrl)` that gives the faults it found. */
export const scenarios = [
  {
    rule: 'the judge sees what is lost, doubled, changed, swapped or missing in between',
    check: async () => ({
      faults: plantedFlaws()
        .filter(({ seen }) => !seen)
        .map(({ flaw }) => `not seen: ${flaw}`),
    }),
  },
  {
    rule: 'the API is killed 9 times between 100 acknowledged messages, and none is lost, doubled or moved',
    check: (server) =>
      underBlows(server, { count: 50, strikes: 9, patience: BACK_AFTER_API, strike: ({ api }) => api.kill() }),
  },
  {
    rule: 'a session of PostgreSQL is killed 3 times during writes, and the API survives',
    check: (server) =>
      underBlows(server, {
        count: 100,
        strikes: 3,
        patience: BACK_AFTER_POSTGRES,
        strike: killSession,
        keepsApi: true,
      }),
  },
  {
    rule: 'PostgreSQL is killed 3 times during writes, and the API survives',
    check: (server) =>
      underBlows(server, { count: 100, strikes: 3, patience: BACK_AFTER_POSTGRES, strike: killServer, keepsApi: true }),
  },
];

async function underBlows(server, { count, strikes, strike, patience, keepsApi = false }) {
  const name = `rayonne_chaos_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const databaseUrl = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const api = await startApi(databaseUrl);
  const pid = api.pid;
  const clients = [];
  const client = async () => {
    clients.push(await connect(databaseUrl));
    return clients.at(-1);
  };
  try {
    const { faults, silences, acknowledged } = await correspond({
      address: api.address,
      client,
      count,
      strikes,
      strike: () => strike({ api, databaseUrl }),
    });
    const longest = Math.max(...silences);
    if (longest > patience) faults.push(`it took ${duration(longest)} until a message was acknowledged again`);
    if (keepsApi && api.pid !== pid) faults.push('the API did not survive');
    return { faults, told: `${acknowledged} acknowledged; silent for ${silences.map(duration).join(', ')}` };
  } finally {
    await Promise.all(clients.map((opened) => opened.end()));
    await api.stop();
    await onServer(server, `drop database if exists ${name} with (force)`);
  }
}

/** A killed backend takes all others with it: PostgreSQL recovers as after a crash. */
async function killSession({ databaseUrl }) {
  const client = await connect(databaseUrl);
  const { rows } = await client.query(
    `select pid from pg_stat_activity where datname = current_database() and application_name = 'rayonne'
      order by state = 'active' desc limit 1`,
  );
  process.kill(rows[0].pid, 'SIGKILL');
  await client.end().catch(() => undefined);
}

async function killServer() {
  process.kill(inspectPostgres('chaos').server.pid, 'SIGKILL');
}

async function connect(url) {
  const client = new pg.Client({ connectionString: url });
  // A blow cuts these connections too.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function onServer(url, text) {
  const client = await connect(url);
  await client.query(text);
  await client.end();
}

/** Whether `judge` finds nothing in a sound correspondence and something in each spoilt one. */
function plantedFlaws() {
  const message = (sequence, author = 'claire') => ({
    author,
    clientMessageId: `c${sequence}`,
    id: `m${sequence}`,
    sequence,
    body: `n° ${sequence}`,
  });
  const all = [1, 2, 3].map((sequence) => message(sequence));
  const sound = { sent: all, acknowledged: all, stored: all, received: all };
  const spoilt = {
    'an acknowledged message is lost': { stored: all.slice(0, 2), received: all.slice(0, 2) },
    'a message is doubled': { stored: [...all, { ...message(4), clientMessageId: 'c1' }] },
    'a number was given twice': { acknowledged: [all[0], { ...all[1], sequence: 1 }, all[2]] },
    'a text has changed': { stored: [all[0], { ...all[1], body: 'x' }, all[2]] },
    'the order of an author has changed': { acknowledged: [all[1], all[0], all[2]] },
    'a reader missed one': { received: all.slice(1) },
    'a reader got one twice': { received: [...all, all[2]] },
  };
  return [
    { flaw: 'that nothing is wrong', seen: judge(sound).length === 0 },
    ...Object.entries(spoilt).map(([flaw, change]) => ({ flaw, seen: judge({ ...sound, ...change }).length > 0 })),
  ];
}

/**
 * The embedded PostgreSQL by hand:
 *   node tools/postgres.mjs url      its address; starts it when needed and leaves it running
 *   node tools/postgres.mjs status   whether it runs, for whom, and where its data are
 *   node tools/postgres.mjs stop     stops it unless somebody uses it
 * `--test` speaks of the test suites' server instead of the application's.
 */
import { setUp } from './setup.mjs';

await setUp();
const { ensurePostgres, inspectPostgres, stopIdlePostgres } = await import('./postgres/index.mjs');

const role = process.argv.includes('--test') ? 'test' : 'app';

const commands = {
  url: async () => print(await ensurePostgres(role)),
  status: () => print(describe(inspectPostgres(role))),
  stop: async () => {
    if (await stopIdlePostgres(role)) return;
    print(`PostgreSQL is in use by process ${inspectPostgres(role).users.join(', ')}: stop that first.`);
    process.exitCode = 1;
  },
};

function describe({ server, users, data, log }) {
  const state = server
    ? `running, pid ${server.pid}, port ${server.port}, used by ${users.join(', ') || 'nobody'}`
    : 'stopped';
  return `${state}\ndata  ${data}\nlog   ${log}`;
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

const command = commands[process.argv[2]];
if (!command) {
  print('Usage: node tools/postgres.mjs url|status|stop [--test]');
  process.exitCode = 2;
} else {
  try {
    await command();
  } catch (error) {
    print(error.message);
    process.exitCode = 1;
  }
}

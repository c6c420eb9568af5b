import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, isFree } from '../process/ports.mjs';
import { serverAccount } from './account.mjs';
import { binariesFor } from './binaries.mjs';
import { clusterHome } from './place.mjs';
import { disarmPidFile, findServer } from './process.mjs';

/** Dropping a database by force ends a vacuum that happens to run there, which takes more than owning it. */
const OF_TESTS = 'CREATEDB IN ROLE pg_signal_backend';

const roles = {
  /** Keeps what people wrote. */
  app: { folder: 'postgres', settings: {}, initdb: [], rights: '' },
  /** Keeps nothing of worth: speed first, and test suites create databases of their own. */
  test: {
    folder: 'postgres-test',
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' },
    initdb: ['--no-sync'],
    rights: OF_TESTS,
  },
  /** Is killed on purpose, so it must be as durable as that of the application. */
  chaos: { folder: 'postgres-chaos', settings: {}, initdb: ['--no-sync'], rights: OF_TESTS },
};

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '128MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Statements and key values hold people's words and addresses: they stay out of the log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

// Full-text search cuts words by this one: in plain "C", « » and ’ would count as letters.
const characterClasses = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

export function describeCluster(role) {
  const home = clusterHome(roles[role].folder);
  const data = join(home, 'data');
  return {
    role,
    home,
    data,
    log: join(home, 'postgres.log'),
    access: join(home, 'access.json'),
    account: serverAccount(data),
  };
}

const readAccess = (cluster) => JSON.parse(readFileSync(cluster.access, 'utf8'));

export function connectionUrl(cluster) {
  const { port, password } = readAccess(cluster);
  return `postgresql://rayonne:${password}@127.0.0.1:${port}/rayonne`;
}

/** Creates the cluster once: built aside and renamed at the end, so that a crash never leaves half of one. */
export function initialise(cluster) {
  if (existsSync(cluster.data)) return;
  const draft = `${cluster.data}.new`;
  const password = randomBytes(24).toString('hex');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (cluster.account) chownSync(draft, cluster.account.uid, cluster.account.gid);
  run(cluster, 'initdb', [
    '-D',
    draft,
    '--username=postgres',
    '--auth=reject',
    '--encoding=UTF8',
    `--locale=${characterClasses}`,
    '--locale-provider=icu',
    '--icu-locale=fr',
    ...roles[cluster.role].initdb,
  ]);
  // The superuser has no way in; the application's role owns one database and may add the trusted extensions.
  run(
    cluster,
    'postgres',
    ['--single', '-j', '-D', draft, 'postgres'],
    [
      `CREATE ROLE rayonne LOGIN ${roles[cluster.role].rights} PASSWORD '${password}';`,
      'CREATE DATABASE rayonne OWNER rayonne;',
    ].join('\n\n'),
  );
  writeFileSync(join(draft, 'pg_hba.conf'), 'host all rayonne 127.0.0.1/32 scram-sha-256\n');
  writeFileSync(cluster.access, JSON.stringify({ port: 0, password }), { mode: 0o600 });
  renameSync(draft, cluster.data);
}

function run(cluster, program, args, input) {
  const { status, stdout, stderr, error } = spawnSync(join(binariesFor(cluster.account), program), args, {
    ...cluster.account,
    cwd: '/',
    env: {},
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`PostgreSQL's ${program} failed.\n${error?.message ?? `${stdout}${stderr}`}`);
}

/** Starts the server on its remembered port, or on a new one when that is taken and `mayMove`. */
export async function launch(cluster, mayMove) {
  for (const deadline = Date.now() + 5_000; ; await sleep(200)) {
    if (mayMove) await ensureFreePort(cluster);
    disarmPidFile(cluster.data);
    if (await becomesReady(cluster, spawnServer(cluster))) return;
    const reason = readFileSync(cluster.log, 'utf8').split('\n').slice(-8).join('\n');
    // The sessions of a killed server take a moment to notice and to let go of its memory.
    if (Date.now() > deadline || !reason.includes('shared memory block'))
      throw new Error(`PostgreSQL did not start.\n${reason}`);
  }
}

async function ensureFreePort(cluster) {
  const access = readAccess(cluster);
  if (access.port !== 0 && (await isFree(access.port))) return;
  writeFileSync(cluster.access, JSON.stringify({ ...access, port: await freePort() }));
}

async function becomesReady(cluster, child) {
  while (child.exitCode === null && child.signalCode === null) {
    const server = findServer(cluster.data);
    if (server?.ready && server.pid === child.pid) return true;
    await sleep(20);
  }
  return false;
}

/** In a session of its own: Ctrl-C in a terminal goes to its whole group, and the server must outlive the API's drain. */
function spawnServer(cluster) {
  const options = Object.entries({ ...settings, ...roles[cluster.role].settings, port: readAccess(cluster).port });
  const log = openSync(cluster.log, isLong(cluster.log) ? 'w' : 'a', 0o600);
  const child = spawn(
    join(binariesFor(cluster.account), 'postgres'),
    ['-D', cluster.data, ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...cluster.account, cwd: '/', env: {}, detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  child.unref();
  return child;
}

const isLong = (file) => existsSync(file) && statSync(file).size > 1_000_000;

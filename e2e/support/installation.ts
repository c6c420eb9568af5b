import { fork, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const ROOT = join(import.meta.dirname, '../..');

/** A served product over a database of its own. */
export interface Installation {
  readonly address: string;
  readonly databaseUrl: string;
  /** Runs SQL beside the product, for what no screen can do (a date in the past, a removed member). */
  readonly sql: <Row>(text: string, values?: unknown[]) => Promise<Row[]>;
  readonly setupUrl: string | null;
  stop(): Promise<void>;
}

function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the journeys through `npm test`.');
  return url;
}

async function withServer<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const onServer = (text: string) => withServer((client) => client.query(text));

function urlOf(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

/** Workers start together: one seeds the demo, the others wait for it and copy it. */
const TEMPLATE_LOCK = 5_120_332;

/** Where the pictures of that template are kept, beside its database. */
const filesOf = (template: string) => join(tmpdir(), template);

/** Name of a database with the demo as this build seeds it today; copying one takes far less than seeding it. */
async function demoTemplate(): Promise<string> {
  // The bundle's file names carry the hash of what is in them.
  const build = (await readdir(join(ROOT, 'apps/api/dist'))).sort().join();
  const today = new Date().toISOString().slice(0, 10);
  const name = `rayonne_e2e_demo_${createHash('sha256')
    .update(build + today)
    .digest('hex')
    .slice(0, 12)}`;
  await withServer(async (client) => {
    await client.query(`select pg_advisory_lock(${TEMPLATE_LOCK})`);
    const { rowCount } = await client.query(`select from pg_database where datname = $1`, [name]);
    if (rowCount && existsSync(filesOf(name))) return;
    const draft = `${name}_draft`;
    for (const old of [name, draft]) await client.query(`drop database if exists ${old} with (force)`);
    await rm(filesOf(name), { recursive: true, force: true });
    await client.query(`create database ${draft}`);
    await serve(draft, { DEMO: '1', STORAGE_ROOT: filesOf(name) }).then(({ end }) => end());
    await client.query(`alter database ${draft} rename to ${name}`);
  });
  return name;
}

/** Starts the built product on a free port; with the demo unless `variables` say otherwise. */
export async function startInstallation(variables: Record<string, string> = {}): Promise<Installation> {
  const name = `rayonne_e2e_${randomBytes(6).toString('hex')}`;
  const isDemo = variables['DEMO'] !== '';
  const template = isDemo ? await demoTemplate() : undefined;
  await onServer(`create database ${name}${template ? ` template ${template}` : ''}`);
  const storage = await mkdtemp(join(tmpdir(), 'rayonne-e2e-'));
  if (template) await cp(filesOf(template), storage, { recursive: true });
  const { address, setupUrl, end } = await serve(name, { DEMO: '1', STORAGE_ROOT: storage, ...variables });
  const pool = new pg.Pool({ connectionString: urlOf(name), max: 2 });
  return {
    address,
    setupUrl,
    databaseUrl: urlOf(name),
    sql: async <Row>(text: string, values: unknown[] = []) => (await pool.query(text, values)).rows as Row[],
    stop: async () => {
      await pool.end();
      await end();
      await rm(storage, { recursive: true, force: true });
      await onServer(`drop database if exists ${name} with (force)`);
    },
  };
}

async function serve(database: string, variables: Record<string, string>) {
  const api = fork(join(ROOT, 'apps/api/dist/main.js'), ['all'], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      DATABASE_URL: urlOf(database),
      PORT: '0',
      LOG_LEVEL: 'warn',
      WEB_ROOT: join(ROOT, 'apps/web/dist'),
      ...variables,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ready = await readiness(api);
  const end = async () => {
    api.kill('SIGTERM');
    await once(api, 'exit');
  };
  return { ...ready, end };
}

async function readiness(api: ChildProcess): Promise<{ address: string; setupUrl: string | null }> {
  const failed = once(api, 'exit').then(([code]) =>
    Promise.reject(new Error(`The API ended with ${String(code)} before it was ready.`)),
  );
  const ready = once(api, 'message').then(([message]) => message as { address: string; setupUrl: string | null });
  return Promise.race([ready, failed]);
}

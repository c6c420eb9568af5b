import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
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

async function onServer(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** Starts the built product on a free port; with the demo unless `variables` say otherwise. */
export async function startInstallation(variables: Record<string, string> = {}): Promise<Installation> {
  const name = `rayonne_e2e_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  const storage = await mkdtemp(join(tmpdir(), 'rayonne-e2e-'));
  const api = fork(join(ROOT, 'apps/api/dist/main.js'), ['all'], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      DATABASE_URL: url.href,
      PORT: '0',
      DEMO: '1',
      LOG_LEVEL: 'warn',
      STORAGE_ROOT: storage,
      WEB_ROOT: join(ROOT, 'apps/web/dist'),
      ...variables,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { address, setupUrl } = await readiness(api);
  const pool = new pg.Pool({ connectionString: url.href, max: 2 });
  return {
    address,
    setupUrl,
    databaseUrl: url.href,
    sql: async <Row>(text: string, values: unknown[] = []) => (await pool.query(text, values)).rows as Row[],
    stop: async () => {
      await pool.end();
      api.kill('SIGTERM');
      await once(api, 'exit');
      await onServer(`drop database if exists ${name} with (force)`);
      await rm(storage, { recursive: true, force: true });
    },
  };
}

async function readiness(api: ChildProcess): Promise<{ address: string; setupUrl: string | null }> {
  const failed = once(api, 'exit').then(([code]) =>
    Promise.reject(new Error(`The API ended with ${String(code)} before it was ready.`)),
  );
  const ready = once(api, 'message').then(([message]) => message as { address: string; setupUrl: string | null });
  return Promise.race([ready, failed]);
}

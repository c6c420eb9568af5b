import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../tools/process/ports.mjs';
import { root } from '../../tools/setup.mjs';

/**
 * The built product in one process (API and worker) on a port that stays the same. Whoever looks after it in
 * production is played by `kill`: it ends the process without a word and starts another one at once.
 */
export async function startApi(databaseUrl) {
  const storage = mkdtempSync(join(tmpdir(), 'rayonne-chaos-'));
  const port = await freePort();
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'development',
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
    STORAGE_ROOT: storage,
    LOG_LEVEL: 'fatal',
    RATE_LIMIT_FACTOR: '100000',
  };
  const start = () =>
    fork(join(root, 'apps/api/dist/main.js'), ['all'], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
  let child = start();
  await readinessOf(child);
  return {
    address: `http://127.0.0.1:${port}`,
    get pid() {
      return child.pid;
    },
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
      child = start();
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      rmSync(storage, { recursive: true, force: true });
    },
  };
}

async function readinessOf(child) {
  const ended = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`The API ended with ${code} before it was ready.`)),
  );
  await Promise.race([once(child, 'message'), ended]);
}

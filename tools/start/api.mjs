import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../setup.mjs';

const patience = 10_000;
const isLoopback = (host) => host === 'localhost' || host === '::1' || host.startsWith('127.');

/**
 * Starts migrations, API and worker in one process.
 * `ready` resolves with the API's own message, `ended` with an error once it stopped by itself.
 */
export function startApi(env, main = join(root, 'apps', 'api', 'dist', 'main.js')) {
  const child = spawn(process.execPath, ['--enable-source-maps', main, 'all'], {
    cwd: root,
    env: { ...defaults(), ...process.env, ...withoutUnset(env) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`)));
  let verb = 'could not start';
  child.once('message', () => (verb = 'stopped unexpectedly'));
  return {
    pid: child.pid,
    ready: new Promise((resolve) => child.on('message', (message) => message?.type === 'ready' && resolve(message))),
    ended: exited.then((how) => new Error(`The API ${verb} (${how}).`)),
    async stop() {
      child.kill('SIGTERM');
      await Promise.race([exited, sleep(patience, undefined, { ref: false })]);
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** What a person at a terminal expects; a variable of the environment always wins. */
function defaults() {
  const isProduction = process.env.NODE_ENV === 'production';
  const canShowDemo = !isProduction && isLoopback(process.env.HOST || '127.0.0.1');
  return {
    WEB_ROOT: join(root, 'apps', 'web', 'dist'),
    STORAGE_ROOT: join(root, 'storage'),
    // A quarter of the time to readiness is the compiling of packages, which is the same every time.
    NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'),
    LOG_LEVEL: isProduction ? 'info' : 'warn',
    DEMO: String(canShowDemo),
  };
}

const withoutUnset = (env) => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../tools/setup.mjs';

const main = join(root, 'apps', 'api', 'dist', 'main.js');

/** Where people would find the API; its cookies and sockets are bound to it. */
export const origin = 'https://rayonne.example';

const environment = {
  NODE_ENV: 'production',
  PUBLIC_ORIGIN: origin,
  HOST: '127.0.0.1',
  PORT: '0',
  METRICS_PORT: '0',
  LOG_LEVEL: 'warn',
  DATABASE_POOL: '10',
  RATE_LIMIT_FACTOR: '100000',
};

/** Runs a command of the API that ends by itself, such as `migrate`. */
export async function runToEnd(command, env) {
  const child = spawn(process.execPath, [main, command], options(env));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`The API's ${command} ended with ${code}.`);
}

/** Starts a server that says `{ type: 'ready', address }` to its parent: the built API, or a floor. */
async function startServer(script, args, env) {
  const child = spawn(process.execPath, [script, ...args], options(env));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const ready = new Promise((resolve) =>
    child.on('message', (message) => message?.type === 'ready' && resolve(message.address)),
  );
  const address = await Promise.race([
    ready,
    ended.then((code) => Promise.reject(new Error(`${script} ended with ${code}.`))),
  ]);
  return {
    pid: child.pid,
    address,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export const startApi = (env) => startServer(main, ['api'], env);

/** Serves and works off jobs in one process. */
export const startAll = (env) => startServer(main, ['all'], env);

/** The least that workload can cost: a bare server in `floors`. */
export const startFloor = (name, env) => startServer(join(import.meta.dirname, `floors/${name}.mjs`), [], env);

const options = (env) => ({
  cwd: root,
  env: { ...environment, PATH: process.env.PATH, ...env },
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCaptured } from '../process/run.mjs';

/** `npm start` in a copy of the project, without a demo. Resolves once it is ready; rejects with its output when it ends before. */
export async function startRayonne(copy, env = {}) {
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: copy,
    env: { ...process.env, DEMO: 'false', DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const exit = once(child, 'exit').then(([code]) => code);
  const ready = once(child, 'message').then(([message]) => message);
  const first = await Promise.race([ready, exit, sleep(120_000, 'nothing', { ref: false })]);
  if (typeof first !== 'object') {
    child.kill('SIGKILL');
    throw new Error(output);
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await exit;
  };
  return { ...first, process: child, exit, stop };
}

/** Pid of the copy's PostgreSQL, or null. */
export async function serverOf(copy) {
  const { output } = await runCaptured(process.execPath, ['tools/postgres.mjs', 'status'], { cwd: copy });
  const pid = output.match(/^running, pid (\d+)/)?.[1];
  return pid ? Number(pid) : null;
}

/** Whether `holds` came true in time. */
export async function until(holds, patience) {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(100)) if (await holds()) return true;
  return false;
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isAlive } from '../process/identity.mjs';

/** The running server of these data, started by whomever, or null. */
export function findServer(data) {
  const file = readPidFile(data);
  const identity = file && identityOf(file.pid);
  return identity && serves(file.pid, data) ? { ...file, identity } : null;
}

function readPidFile(data) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** A pid file outlives its process, and the number may by now be anybody's. */
function serves(pid, data) {
  const [program, ...args] = commandOf(pid);
  return basename(program).startsWith('postgres') && args.join(' ').includes(data);
}

function commandOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
      .stdout.trim()
      .split(' ');
  } catch {
    return [''];
  }
}

/** True for a server that survived a reinstall of its own package. */
export function hasLostItsProgram({ pid }) {
  try {
    return readlinkSync(`/proc/${pid}/exe`).endsWith('(deleted)');
  } catch {
    return false;
  }
}

/**
 * PostgreSQL refuses to start when the number in a leftover pid file is in use, were it by an unrelated process.
 * The file stays, for it also names the shared memory to check: only the number becomes one that is surely free.
 */
export function disarmPidFile(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const freePid = spawnSync(process.execPath, ['--version']).pid;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(freePid)));
}

/** Fast shutdown: sessions are cut, what is committed is flushed. Past ten seconds, as after a crash: nothing is lost. */
export async function shutDown({ pid, identity }) {
  process.kill(pid, 'SIGINT');
  if (await ends(identity, 10_000)) return;
  process.kill(pid, 'SIGQUIT');
  await ends(identity, 5_000);
}

async function ends(identity, patience) {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(20)) {
    if (!isAlive(identity)) return true;
  }
  return false;
}

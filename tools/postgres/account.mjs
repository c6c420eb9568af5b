import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const isRoot = process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root, which is what containers and servers often are.
 * Undefined when the current account will do, else the one to hand the server to: the owner of existing data first.
 */
export function serverAccount(data) {
  if (!isRoot) return undefined;
  const owner = existsSync(data) ? statSync(data) : { uid: 0 };
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = accountNamed('postgres') ?? accountNamed('nobody');
  if (!account)
    throw new Error('PostgreSQL cannot run as root, and this machine has no account "postgres" or "nobody".');
  return account;
}

function accountNamed(name) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  // macOS writes the uid of nobody as -2.
  return line && { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
}

/** Runs `work` so that what it creates can be crossed and read by that other account, whatever root's own habits. */
export function openly(work) {
  const umask = process.umask(0o022);
  try {
    return work();
  } finally {
    process.umask(umask);
  }
}

/** Asks the system itself, as that account: mode bits alone would miss access lists and mount options. */
export const canExecute = (account, file) => passes(account, '-x', file);

/** Crossing a folder needs the same bit as executing a file. */
export const canCross = (account, folder) => passes(account, '-x', folder);

function passes(account, test, path) {
  if (!account) return true;
  return spawnSync('/bin/sh', ['-c', 'test "$1" "$2"', 'sh', test, path], { ...account, cwd: '/' }).status === 0;
}

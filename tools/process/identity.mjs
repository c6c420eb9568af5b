import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Names a live process so that a recycled pid is not mistaken for it: pid and start time.
 * Null when there is no such process, or when it is a zombie nobody has reaped (common in containers).
 */
export function identityOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform === 'linux') return identityFromProc(pid);
  if (process.platform === 'win32') return isSignalable(pid) ? String(pid) : null;
  const started = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  return started ? `${pid} ${started}` : null;
}

export const ownIdentity = () => identityOf(process.pid);

/** Whether the process once named by `identity` still runs. */
export const isAlive = (identity) => identity !== '' && identityOf(Number.parseInt(identity, 10)) === identity;

function identityFromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses and may itself hold spaces or parentheses.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const startTime = rest[18];
    return state === 'Z' || state === 'X' ? null : `${pid} ${startTime}`;
  } catch {
    return null;
  }
}

function isSignalable(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

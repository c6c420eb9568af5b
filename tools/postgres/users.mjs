import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, ownIdentity } from '../process/identity.mjs';

/** One file per process that needs the server, so that the last one to leave can turn it off. */
const folder = (cluster) => join(cluster.home, 'users');
const own = (cluster) => join(folder(cluster), String(process.pid));

export const joinUsers = (cluster) => writeFileSync(own(cluster), ownIdentity());

export const leaveUsers = (cluster) => rmSync(own(cluster), { force: true });

/** Pids of the other users alive. Files of the dead are swept on the way. */
export function otherUsers(cluster) {
  return readdirSync(folder(cluster)).filter((pid) => {
    const file = join(folder(cluster), pid);
    if (file === own(cluster)) return false;
    const alive = isAlive(readFileSync(file, 'utf8'));
    if (!alive) rmSync(file, { force: true });
    return alive;
  });
}

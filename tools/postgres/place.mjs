import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';
import { canCross, openly, serverAccount } from './account.mjs';

/** Where root keeps what PostgreSQL's account could not reach inside the project. */
export const elsewhere = '/var/lib/rayonne';

const cache = join(root, '.cache');
const pointer = join(cache, 'postgres-elsewhere');

/**
 * The folder of one cluster: its data, and beside it the port, the password, the log and who uses it.
 * Inside the project whenever the server's account can get there, else at a place that the project remembers.
 */
export const clusterHome = (name) => openly(() => findHome(name));

function findHome(name) {
  mkdirSync(cache, { recursive: true });
  const local = join(cache, name);
  const data = join(local, 'data');
  const account = serverAccount(data);
  if (!existsSync(pointer) && canCross(account, cache)) return open(local);
  if (existsSync(data) && !canCross(account, data)) {
    throw new Error(
      `PostgreSQL's account (uid ${account.uid}) can no longer reach ${data}: open the folders above it (chmod o+x).`,
    );
  }
  return open(existsSync(data) ? local : join(rememberedPlace(), name));
}

function rememberedPlace() {
  if (!existsSync(pointer)) writeFileSync(pointer, join(elsewhere, randomUUID()));
  return readFileSync(pointer, 'utf8');
}

function open(home) {
  mkdirSync(join(home, 'users'), { recursive: true });
  const owner = statSync(home).uid;
  const me = process.getuid?.() ?? owner;
  if (me !== 0 && owner !== me) {
    throw new Error(
      `${home} belongs to another account (uid ${owner}). Run as that account, or remove the folder to start afresh.`,
    );
  }
  return home;
}

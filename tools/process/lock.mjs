import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, ownIdentity } from './identity.mjs';

/**
 * Runs `work` while no other process holds `file`. A lock whose owner died is taken over at once.
 * `onWait` is called once when somebody else holds it.
 */
export async function withLock(file, work, onWait = () => undefined) {
  mkdirSync(dirname(file), { recursive: true });
  for (let tries = 0; !acquire(file); tries += 1) {
    if (tries === 0) onWait();
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function acquire(file) {
  if (place(file, ownIdentity())) return true;
  const owner = read(file);
  if (owner !== null && !isAlive(owner)) evict(file, owner);
  return false;
}

/** A hard link appears at once and with its content, so a reader never meets a half-written lock. */
function place(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Two processes may find the same dead owner; whoever moved a fresh lock aside by mistake puts it back. */
function evict(file, deadOwner) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  rmSync(aside, { force: true });
  if (moved !== null && moved !== deadOwner) place(file, moved);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

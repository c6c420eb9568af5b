import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isAlive, ownIdentity } from './identity.mjs';
import { withLock } from './lock.mjs';

let folder;
let file;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rayonne-lock-'));
  file = join(folder, 'work.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a process is known by more than its number', () => {
  expect(isAlive(ownIdentity())).toBe(true);
  expect(isAlive(`${process.pid} another start`)).toBe(false);
  const { pid } = spawnSync(process.execPath, ['--version']);
  expect(identityOf(pid)).toBeNull();
});

it('one works while the other waits', async () => {
  let inside = 0;
  const work = async () => {
    inside += 1;
    expect(inside).toBe(1);
    await sleep(50);
    inside -= 1;
  };
  let waited = 0;
  await Promise.all([withLock(file, work), withLock(file, work, () => (waited += 1))]);
  expect(waited).toBe(1);
  expect(existsSync(file)).toBe(false);
});

it('the lock of a dead process is taken over', async () => {
  writeFileSync(file, '999999999 long ago');
  expect(await withLock(file, () => 'done')).toBe('done');
});

it('a failure gives the lock back', async () => {
  const failing = () => Promise.reject(new Error('no'));
  await expect(withLock(file, failing)).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

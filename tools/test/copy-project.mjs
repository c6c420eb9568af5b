import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { root } from '../setup.mjs';

const builtAnywhere = new Set(['dist', 'node_modules']);
const builtAtRoot = new Set(['.cache', '.git', '.nx', 'coverage', 'storage', 'test-results']);
const isSource = (path) => !builtAnywhere.has(basename(path)) && !builtAtRoot.has(relative(root, path));

/** A private copy of the sources, in a folder with a space in its name, with the packages of this project. */
export function copyProject(purpose) {
  const copy = mkdtempSync(join(tmpdir(), `rayonne ${purpose} `));
  cpSync(root, copy, { recursive: true, filter: isSource });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Removes a copy, with the database that it may have had to keep elsewhere. */
export function removeCopy(copy) {
  const pointer = join(copy, '.cache', 'postgres-elsewhere');
  if (existsSync(pointer)) rmSync(readFileSync(pointer, 'utf8'), { recursive: true, force: true });
  rmSync(copy, { recursive: true, force: true });
}

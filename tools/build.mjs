import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withLock } from './process/lock.mjs';
import { runCaptured } from './process/run.mjs';
import { complain, duration } from './say.mjs';
import { root } from './setup.mjs';

const inputs = ['apps', 'libs', 'package-lock.json', 'tsconfig.base.json', 'nx.json'];
const outputs = ['apps/api/dist/main.js', 'apps/web/dist/index.html'].map((path) => join(root, path));
const ignored = /^(dist|node_modules|\..*|.*\.spec\.tsx?|.*\.stories\.tsx)$/;
const stamp = join(root, '.cache', 'build');

/**
 * Builds API and web when their sources changed since the last time. Nx would find that out as well, in seconds;
 * reading the sources takes milliseconds, and a start with nothing to do must feel like one.
 * Speaks on the error stream: what a tool prints may be read by a machine.
 */
export async function ensureBuilt() {
  if (isCurrent()) return;
  await withLock(join(root, '.cache', 'build.lock'), buildOnce, () =>
    complain('Another Rayonne is building, waiting for it…'),
  );
}

async function buildOnce() {
  if (isCurrent()) return;
  complain('Building…');
  const sources = hashSources();
  const began = performance.now();
  const { code, output } = await runCaptured('nx', ['run-many', '-t', 'build', '--projects', 'api,web']);
  if (code !== 0) throw new Error(`${output}\nThe build failed.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, describeBuild(sources));
  complain(`Built in ${duration(performance.now() - began)}.`);
}

const isCurrent = () =>
  existsSync(stamp) &&
  outputs.every((file) => existsSync(file)) &&
  readFileSync(stamp, 'utf8') === describeBuild(hashSources());

/** Sources and the very files they were built into: another tool may have written over these. */
const describeBuild = (sources) => [sources, ...outputs.map((file) => statSync(file).mtimeMs)].join('\n');

function hashSources() {
  const hash = createHash('sha256');
  for (const path of inputs) addTo(hash, path);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const file = join(root, path);
  if (!statSync(file).isDirectory()) {
    hash.update(`${path}\0`).update(readFileSync(file));
    return;
  }
  for (const name of readdirSync(file).sort()) if (!ignored.test(name)) addTo(hash, join(path, name));
}

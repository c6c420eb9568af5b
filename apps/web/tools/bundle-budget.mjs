/**
 * Weighs what the browser loads before the home feed can show, gzipped, and fails over budget.
 * Reads Vite's manifest: the entry, the feed's route and everything that either imports statically, plus the
 * catalogues that the route asks for in the default language.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET = { js: 170_000, css: 30_000 };
const ENTRIES = ['index.html', 'src/routes/home/home-page.tsx'];
const CATALOGUES = /messages\/src\/fr\/(common|feed)\.json$/;

const dist = join(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const catalogues = Object.keys(manifest).filter((key) => CATALOGUES.test(key));

const files = new Set();
const visit = (key) => {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in Vite's manifest`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const sheet of chunk.css ?? []) files.add(sheet);
  for (const imported of chunk.imports ?? []) visit(imported);
};
[...ENTRIES, ...catalogues].forEach(visit);

const weigh = (extension) =>
  [...files].filter((file) => file.endsWith(extension)).reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);

const weights = { js: weigh('.js'), css: weigh('.css') };
const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
for (const [kind, bytes] of Object.entries(weights)) {
  process.stdout.write(`Home feed, initial ${kind}: ${kilo(bytes)} gzip of ${kilo(BUDGET[kind])}\n`);
}
if (Object.entries(weights).some(([kind, bytes]) => bytes > BUDGET[kind])) {
  process.stderr.write('Over budget: load something on demand.\n');
  process.exitCode = 1;
}

/**
 * Weighs what the browser loads before the home feed can show, gzipped, and fails over budget: every script and
 * stylesheet that the page names (the feed comes with them), plus the catalogues that the feed asks for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET = { js: 170_000, css: 30_000 };
const CATALOGUES = ['common', 'feed'].map((name) => `../../libs/messages/src/fr/${name}.json`);

const dist = join(import.meta.dirname, '../dist');
const page = readFileSync(join(dist, 'index.html'), 'utf8');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
const files = new Set([...named, ...CATALOGUES.map((key) => manifest[key].file)]);

const weigh = (kind) =>
  [...files]
    .filter((file) => file.endsWith(`.${kind}`))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);

for (const [kind, budget] of Object.entries(BUDGET)) {
  const bytes = weigh(kind);
  const kilo = (value) => `${(value / 1000).toFixed(1)} kB`;
  process.stdout.write(`Home feed, initial ${kind}: ${kilo(bytes)} gzip of ${kilo(budget)}\n`);
  if (bytes === 0 || bytes > budget) {
    process.stderr.write(
      bytes === 0 ? 'Nothing to weigh: the page names no such file.\n' : 'Over budget: load something on demand.\n',
    );
    process.exitCode = 1;
  }
}

/**
 * `npm run bench:data -- SIZE…`: fills the databases that `npm run bench` measures, each once for a state of the schema.
 * Everything in them follows from the numbers of rows, so that each run measures the same.
 */
import { setUp } from './setup.mjs';

await setUp();
const { ensureBuilt } = await import('./build.mjs');
const { complain, say } = await import('./say.mjs');
const { prepareDataset, SIZES } = await import('../e2e/bench/dataset.mjs');
const { startPostgres } = await import('./postgres/index.mjs');

const sizes = process.argv.slice(2);
const unknown = sizes.filter((size) => !SIZES[size]);
if (sizes.length === 0 || unknown.length > 0) {
  complain(`Usage: npm run bench:data -- ${Object.keys(SIZES).join('|')}`);
  process.exitCode = 2;
} else {
  const own = process.env.TEST_DATABASE_URL ? null : await startPostgres({ role: 'test' });
  try {
    await ensureBuilt();
    for (const size of sizes) {
      const started = performance.now();
      const url = await prepareDataset(own?.url ?? process.env.TEST_DATABASE_URL, size);
      say(`${size}: ${new URL(url).pathname.slice(1)}, ${((performance.now() - started) / 1_000).toFixed(0)} s`);
    }
  } finally {
    await own?.stop();
  }
}

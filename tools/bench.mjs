/**
 * `npm run bench -- [NAME…] [--size S|M] [--json] [--smoke]`: what the server costs, beside the least it could cost.
 * `TEST_DATABASE_URL` uses a PostgreSQL that runs already; otherwise the test suites' own is started.
 */
import { setUp } from './setup.mjs';

await setUp();
const { ensureBuilt } = await import('./build.mjs');
const { startPostgres } = await import('./postgres/index.mjs');
const { complain, say } = await import('./say.mjs');
const { runBench } = await import('../e2e/bench/run-bench.mjs');

const own = process.env.TEST_DATABASE_URL ? null : await startPostgres({ role: 'test' });
try {
  await ensureBuilt();
  process.exitCode = await runBench(process.argv.slice(2), own?.url ?? process.env.TEST_DATABASE_URL, say);
} catch (error) {
  complain(error.stack);
  process.exitCode = 1;
} finally {
  await own?.stop();
}

/**
 * `node e2e/chaos/run-chaos.mjs`: kills the API and PostgreSQL while people write to each other. The PostgreSQL is one
 * of its own, as durable as the product's. The last line is `N passed, N failed`.
 */
import { setUp } from '../../tools/setup.mjs';

await setUp();
const { complain, duration, say } = await import('../../tools/say.mjs');
const { startPostgres } = await import('../../tools/postgres/index.mjs');
const { scenarios } = await import('./scenarios.mjs');

const postgres = await startPostgres({ role: 'chaos', onExit: (error) => complain(error.message) });
let [passed, failed] = [0, 0];
try {
  for (const { rule, check } of scenarios) {
    const began = performance.now();
    const { faults, told = '' } = await check(postgres.url).catch((error) => ({ faults: [error.stack] }));
    if (faults.length === 0) passed += 1;
    else failed += 1;
    say(`${faults.length === 0 ? '✓' : '✗'} ${rule} (${duration(performance.now() - began)}) ${told}`.trimEnd());
    for (const fault of faults.slice(0, 20)) say(`    ${fault}`);
  }
} finally {
  await postgres.stop();
}
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

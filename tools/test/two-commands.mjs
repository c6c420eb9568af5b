/** Starts Rayonne as people do, in a copy of the project, kills what can be killed, and looks at what is left. Ends with a count. */
import { duration, say } from '../say.mjs';
import { setUp } from '../setup.mjs';
import { copyProject, removeCopy } from './copy-project.mjs';
import { serverOf, startRayonne, until } from './rayonne.mjs';

await setUp();

const answers = async (url) => (await fetch(url).catch(() => ({ ok: false }))).ok;
const stopped = (copy) => until(async () => (await serverOf(copy)) === null, 15_000);

/** Each rule gives what it found wrong, or nothing. */
const rules = {
  async 'starts, serves both sides, and leaves nothing behind on SIGTERM'(copy) {
    const rayonne = await startRayonne(copy);
    if (!(await answers(`${rayonne.address}/healthz`))) return 'The API does not answer.';
    if (!(await (await fetch(rayonne.address)).text()).includes('<html')) return 'There is no web application.';
    rayonne.process.kill('SIGTERM');
    if ((await rayonne.exit) !== 0) return `It ended with ${await rayonne.exit}.`;
    return (await serverOf(copy)) === null ? null : 'PostgreSQL still runs.';
  },

  async 'is ready within five seconds when nothing changed'(copy) {
    const began = performance.now();
    const rayonne = await startRayonne(copy);
    const took = performance.now() - began;
    await rayonne.stop();
    return took <= 5_000 ? null : `It took ${duration(took)}.`;
  },

  async 'says that PORT is taken, and ends'(copy) {
    const first = await startRayonne(copy);
    const second = await startRayonne(copy, { PORT: new URL(first.address).port }).catch((error) => error.message);
    await first.stop();
    return /Port \d+ is in use/.test(second) ? null : `It said: ${second}`;
  },

  async 'shares its database with a second start, which outlives the first'(copy) {
    const first = await startRayonne(copy);
    const second = await startRayonne(copy);
    if (first.address === second.address) return 'Both have the same address.';
    await first.stop();
    const isServed = await answers(`${second.address}/readyz`);
    await second.stop();
    return isServed ? null : 'The second lost its database with the first.';
  },

  async 'after kill -9 of the start, the API leaves and the next start adopts the database'(copy) {
    const first = await startRayonne(copy);
    const server = await serverOf(copy);
    first.process.kill('SIGKILL');
    if (!(await until(async () => !(await answers(`${first.address}/healthz`)), 12_000)))
      return 'The API stays behind.';
    const second = await startRayonne(copy);
    const adopted = await serverOf(copy);
    await second.stop();
    return server === adopted ? null : 'Another PostgreSQL was started.';
  },

  async 'after kill -9 of PostgreSQL, the same address serves again by itself'(copy) {
    const rayonne = await startRayonne(copy);
    const server = await serverOf(copy);
    process.kill(server, 'SIGKILL');
    await until(async () => ![null, server].includes(await serverOf(copy)), 15_000);
    const isBack = await until(() => answers(`${rayonne.address}/readyz`), 15_000);
    await rayonne.stop();
    return isBack ? null : 'It did not come back within 15 seconds.';
  },

  async 'after kill -9 of the API, the start ends with an error and takes the database along'(copy) {
    const rayonne = await startRayonne(copy);
    process.kill(rayonne.apiPid, 'SIGKILL');
    if ((await rayonne.exit) === 0) return 'It ended as if all was well.';
    return (await stopped(copy)) ? null : 'PostgreSQL still runs.';
  },
};

const copy = copyProject('start');
let [passed, failed] = [0, 0];
try {
  for (const [rule, check] of Object.entries(rules)) {
    const began = performance.now();
    const fault = await check(copy).catch((error) => error.message);
    if (fault === null) passed += 1;
    else failed += 1;
    say(`${fault === null ? '✓' : '✗'} ${rule} (${duration(performance.now() - began)})`);
    if (fault !== null) say(`    ${fault}`);
  }
} finally {
  removeCopy(copy);
}
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Plants one fault at a time in a copy of the project and makes sure that the tests find it. Ends with `N passed, N failed`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCaptured } from '../process/run.mjs';
import { duration, say } from '../say.mjs';
import { setUp } from '../setup.mjs';
import { copyProject, removeCopy } from './copy-project.mjs';
import { faults } from './planted/faults.mjs';

/** What is wrong with how the tests meet this fault, or null. A check that fails anyway would prove nothing. */
async function weaknessAgainst({ plant, prepare, check, tells }, copy) {
  const originals = new Map();
  const run = async ([command, ...args]) => runCaptured(command, args, { cwd: copy });
  const runCheck = async () => (prepare && (await run(prepare)), run(check));

  const before = await runCheck();
  if (before.code !== 0) return `The check fails before anything is planted.\n${before.output}`;
  plant((path, change) => {
    const text = readFileSync(join(copy, path), 'utf8');
    if (change(text) === text) throw new Error(`Nothing was planted in ${path}.`);
    originals.set(path, text);
    writeFileSync(join(copy, path), change(text));
  });
  const after = await runCheck();
  for (const [path, text] of originals) writeFileSync(join(copy, path), text);
  if (after.code === 0) return 'The check passes as if nothing had happened.';
  return tells.test(after.output) ? null : `The check fails without naming the fault.\n${after.output}`;
}

await setUp();
const copy = copyProject('planted');
let [passed, failed] = [0, 0];
try {
  for (const fault of faults) {
    const began = performance.now();
    const weakness = await weaknessAgainst(fault, copy).catch((error) => error.message);
    if (weakness === null) passed += 1;
    else failed += 1;
    say(`${weakness === null ? '✓' : '✗'} ${fault.name} is found (${duration(performance.now() - began)})`);
    if (weakness !== null) say(weakness);
  }
} finally {
  removeCopy(copy);
}
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

import { availableParallelism } from 'node:os';
import { runCaptured } from '../process/run.mjs';
import { duration, say } from '../say.mjs';
import { askForReport, countOf } from './counts.mjs';

/** Two at a time at most: tests wait for clocks and browsers, and a crowded machine makes them lie. */
const lanes = Math.min(2, availableParallelism());

/**
 * Runs the steps in order of their table, side by side where they allow it.
 * Gives `{ step, passed, failed, output }` for each; a step whose `after` failed counts as one failure.
 */
export async function runSteps(steps, env, signal) {
  const waiting = [...steps];
  const running = new Map();
  const done = [];

  const canStart = (step) =>
    running.size < lanes &&
    (!step.alone || running.size === 0) &&
    ![...running.keys()].some((other) => other.alone) &&
    (step.after ?? []).every((name) => !isPlanned(name) || done.some((result) => result.step.name === name));
  const isPlanned = (name) => steps.some((step) => step.name === name);

  while (!signal.aborted && (waiting.length > 0 || running.size > 0)) {
    for (const step of [...waiting]) {
      if (!canStart(step)) continue;
      waiting.splice(waiting.indexOf(step), 1);
      running.set(step, runStep(step, { env, done, signal }));
    }
    const result = await Promise.race(running.values());
    running.delete(result.step);
    done.push(result);
  }
  return done;
}

async function runStep(step, { env, done, signal }) {
  const broken = (step.after ?? []).find((name) =>
    done.some((result) => result.step.name === name && result.failed > 0),
  );
  if (broken) return report({ step, passed: 0, failed: 1, output: `Not run: ${broken} failed.\n` }, 0);
  const began = performance.now();
  const [command, ...args] = step.run;
  const ask = askForReport(step);
  const result = await runCaptured(command, [...args, ...ask.args], { env: { ...env, ...ask.env }, signal });
  return report({ step, ...countOf(step, result), output: result.output }, performance.now() - began);
}

function report(result, took) {
  const { step, passed, failed } = result;
  const count = step.counts === 'check' ? '' : `${passed} passed, ${failed} failed`;
  say(`${failed === 0 ? '✓' : '✗'} ${step.name.padEnd(16)} ${duration(took).padStart(12)}   ${count}`.trimEnd());
  if (failed > 0) say(result.output.trimEnd());
  return result;
}

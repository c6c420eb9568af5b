import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../postgres/index.mjs';
import { complain, duration, say } from '../say.mjs';
import { findOrInstallChromium } from './chromium.mjs';
import { runSteps } from './run-steps.mjs';
import { deep, everyTime } from './steps.mjs';
import { sweepDatabases } from './sweep-databases.mjs';

/** Runs the steps that the arguments choose and gives the exit code. */
export async function testHouse(args) {
  const planned = args.includes('--deep') ? deep : everyTime;
  if (args.includes('--list')) {
    for (const { name } of planned) say(name);
    return 0;
  }
  try {
    const steps = choose(planned, args);
    const results = await withSurroundings(steps, (env, signal) => runSteps(steps, env, signal));
    return summarise(results);
  } catch (error) {
    complain(error.message);
    say('0 passed, 1 failed');
    return 1;
  }
}

function choose(planned, args) {
  const at = args.indexOf('--only');
  if (at === -1) return planned;
  const names = (args[at + 1] ?? '').split(',');
  const unknown = names.filter((name) => !planned.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(', ')}. See --list.`);
  return planned.filter(({ name }) => names.includes(name));
}

/** What steps need around them is started once, and stopped whatever happens. */
async function withSurroundings(steps, work) {
  const needs = (what) => steps.some((step) => step.needs?.includes(what));
  const env = { CI: process.env.CI ?? 'true', FORCE_COLOR: '0' };
  if (needs('browser')) env.CHROMIUM_PATH = await findOrInstallChromium();
  const database = needs('database')
    ? await startPostgres({ role: 'test', onExit: (error) => complain(error.message) })
    : null;
  if (database) env.TEST_DATABASE_URL = database.url;
  // A server that ran already may serve another run.
  if (database && !database.adopted) await sweepDatabases(database.url);
  // Whatever tests leave in the temporary folder goes with it.
  env.TMPDIR = mkdtempSync(join(tmpdir(), 'rayonne-'));
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => interrupted.abort(signal));
  process.once('disconnect', () => interrupted.abort('SIGTERM'));
  process.channel?.unref();
  try {
    const results = await work(env, interrupted.signal);
    if (interrupted.signal.aborted) process.exitCode = 128 + constants.signals[interrupted.signal.reason];
    return results;
  } finally {
    await database?.stop();
    rmSync(env.TMPDIR, { recursive: true, force: true });
  }
}

function summarise(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const broken = results.filter(({ failed }) => failed > 0);
  for (const { step, output } of broken) say(`\n──── ${step.name} failed ────\n${output.trimEnd()}`);
  say(
    `\nIn ${duration(performance.now())}.${broken.length > 0 ? ` Failed: ${broken.map(({ step }) => step.name).join(', ')}.` : ''}`,
  );
  say(`${sum('passed')} passed, ${sum('failed')} failed`);
  return process.exitCode ?? (broken.length > 0 ? 1 : 0);
}

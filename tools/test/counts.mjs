import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../setup.mjs';

const reportOf = (step) => join(root, '.cache', 'test', `${step.name.replaceAll(' ', '-')}.json`);

/** How each kind of step is asked for a report, and how passes and failures are read from it. */
const kinds = {
  check: {
    args: () => [],
    env: () => ({}),
    read: ({ code }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }),
  },
  summary: { args: () => [], env: () => ({}), read: ({ output }) => readSummary(output) },
  jest: {
    args: (step) => ['--json', `--outputFile=${reportOf(step)}`],
    env: () => ({}),
    // A file that cannot even load holds no test to fail, and must not go unnoticed.
    read: (_result, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites,
    }),
  },
  playwright: {
    args: () => ['--reporter=line,json'],
    env: (step) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf(step) }),
    read: (_result, { stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
    }),
  },
};

/** Arguments and environment that make a step write what `countOf` reads. Removes the report of an earlier run. */
export function askForReport(step) {
  mkdirSync(dirname(reportOf(step)), { recursive: true });
  rmSync(reportOf(step), { force: true });
  return { args: kinds[step.counts].args(step), env: kinds[step.counts].env(step) };
}

/** Passes and failures of a finished step. One that ended badly has failed at least once, whatever it reported. */
export function countOf(step, result) {
  const report = existsSync(reportOf(step)) ? JSON.parse(readFileSync(reportOf(step), 'utf8')) : null;
  const needsReport = ['jest', 'playwright'].includes(step.counts);
  const count = needsReport && !report ? { passed: 0, failed: 0 } : kinds[step.counts].read(result, report);
  return { passed: count.passed, failed: result.code === 0 ? count.failed : Math.max(1, count.failed) };
}

/** The last `N passed, N failed` of a text. */
export function readSummary(text) {
  const [, passed = 0, failed = 0] = [...text.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return { passed: Number(passed), failed: Number(failed) };
}

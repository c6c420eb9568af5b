import { writeFileSync } from 'node:fs';
import { askForReport, countOf, readSummary } from './counts.mjs';

const step = (counts) => ({ name: `counts spec ${counts}`, counts });
const reported = (counts, report, code = 0) => {
  const { args, env } = askForReport(step(counts));
  const file =
    env.PLAYWRIGHT_JSON_OUTPUT_NAME ??
    args.find((arg) => arg.startsWith('--outputFile=')).slice('--outputFile='.length);
  writeFileSync(file, JSON.stringify(report));
  const count = countOf(step(counts), { code, output: '' });
  askForReport(step(counts));
  return count;
};

it('a check counts as one', () => {
  expect(countOf(step('check'), { code: 0, output: '' })).toEqual({ passed: 1, failed: 0 });
  expect(countOf(step('check'), { code: 2, output: '' })).toEqual({ passed: 0, failed: 1 });
});

it('a test file that cannot load counts as a failure', () => {
  const report = { numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 2 };
  expect(reported('jest', report, 1)).toEqual({ passed: 7, failed: 3 });
});

it('browser journeys are counted by what was expected of them', () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 0, skipped: 2 }, errors: [] };
  expect(reported('playwright', report, 1)).toEqual({ passed: 4, failed: 1 });
});

it('a step that dies before it reports has failed once', () => {
  askForReport(step('jest'));
  expect(countOf(step('jest'), { code: 139, output: '' })).toEqual({ passed: 0, failed: 1 });
});

it('a step that reports success and ends badly has failed once', () => {
  expect(countOf(step('summary'), { code: 1, output: '3 passed, 0 failed\n' })).toEqual({ passed: 3, failed: 1 });
});

it('the last summary of a text counts', () => {
  expect(readSummary('1 passed, 0 failed\nmore\n12 passed, 3 failed\n')).toEqual({ passed: 12, failed: 3 });
  expect(readSummary('nothing')).toEqual({ passed: 0, failed: 0 });
});

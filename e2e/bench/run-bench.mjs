import { parseArgs } from 'node:util';
import { SIZES } from './dataset.mjs';
import { directory } from './directory.mjs';
import { feed } from './feed.mjs';
import { messagesOf } from './message.mjs';

const WORKLOADS = { feed, directory, message: messagesOf(1), 'message-10': messagesOf(10) };
const REQUESTS = { full: 2_000, smoke: 100 };

const USAGE = `Usage: npm run bench -- [NAME…] [--size ${Object.keys(SIZES).join('|')}] [--json] [--smoke]
Workloads: ${Object.keys(WORKLOADS).join(', ')}`;

/**
 * Runs the workloads named (all without a name) on the PostgreSQL at `server` and gives the exit code.
 * `--smoke` only checks that they run and answer rightly: a few requests say nothing about a ratio.
 */
export async function runBench(args, server, print) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { size: { type: 'string' }, json: { type: 'boolean' }, smoke: { type: 'boolean' } },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(WORKLOADS);
  const size = values.size ?? (values.smoke ? 'smoke' : 'default');
  if (names.some((name) => !WORKLOADS[name]) || !SIZES[size]) {
    print(USAGE);
    return 2;
  }
  let isOk = true;
  for (const name of names) {
    const result = await WORKLOADS[name]({ server, size, requests: values.smoke ? REQUESTS.smoke : REQUESTS.full });
    const ok = values.smoke ? result.isRight : result.ok;
    isOk &&= ok;
    print(values.json ? JSON.stringify(lineOf(name, { ...result, ok })) : describe(name, { ...result, ok }));
  }
  return isOk ? 0 : 1;
}

/** A workload that is measured at one size only has no exponent. */
const lineOf = (workload, { cpuMs, floorCpuMs, ratio, sql, p50Ms, p99Ms, exponent = null, ok }) => ({
  workload,
  cpuMs,
  floorCpuMs,
  ratio,
  sql,
  p50Ms,
  p99Ms,
  exponent,
  ok,
});

const describe = (name, { cpuMs, floorCpuMs, ratio, sql, p50Ms, p99Ms, exponent, ok }) =>
  `${name}: ${cpuMs} CPU-ms each, floor ${floorCpuMs}; ratio ${ratio}, ${sql} SQL statements, ` +
  `p50 ${p50Ms} ms, p99 ${p99Ms} ms${exponent === undefined ? '' : `, growth exponent ${exponent}`}: ${ok ? 'ok' : 'goal missed'}`;

import { parseArgs } from 'node:util';
import { SIZES } from './dataset.mjs';
import { directory } from './directory.mjs';
import { feed } from './feed.mjs';
import { home } from './home.mjs';
import { introductions } from './introductions.mjs';
import { matchingQuality } from './matching/quality.mjs';
import { matching } from './matching/speed.mjs';
import { messagesOf } from './message.mjs';
import { comment, publish } from './write.mjs';

const WORKLOADS = {
  feed,
  home,
  publish,
  comment,
  directory,
  introductions,
  message: messagesOf(1),
  'message-10': messagesOf(10),
  matching,
  'matching-quality': matchingQuality,
};
/** The power of the number of posts by which the cost of a workload may grow. */
const EXPONENTS = { feed: 0.1, home: 0.15 };
const REQUESTS = { full: 2_000, smoke: 100 };

const USAGE = `Usage: npm run bench -- [NAME…] [--size ${Object.keys(SIZES).join('|')}] [--from SIZE] [--json] [--smoke]
Workloads: ${Object.keys(WORKLOADS).join(', ')}`;

/**
 * Runs the workloads named (all without a name) on the PostgreSQL at `server` and gives the exit code.
 * `--from` also measures at a smaller size, and tells by which power of the number of posts the cost grows.
 * `--smoke` only checks that they run and answer rightly: a few requests say nothing about a ratio.
 */
export async function runBench(args, server, print) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      size: { type: 'string' },
      from: { type: 'string' },
      json: { type: 'boolean' },
      smoke: { type: 'boolean' },
    },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(WORKLOADS);
  const size = values.size ?? (values.smoke ? 'smoke' : 'default');
  if (names.some((name) => !WORKLOADS[name]) || ![size, values.from ?? size].every((one) => SIZES[one])) {
    print(USAGE);
    return 2;
  }
  let isOk = true;
  for (const name of names) {
    const options = { server, size, requests: values.smoke ? REQUESTS.smoke : REQUESTS.full };
    const result = await measure(name, options, values.from);
    const ok = values.smoke ? result.isRight : result.ok;
    isOk &&= ok;
    print(values.json ? JSON.stringify(lineOf(name, { ...result, ok })) : describe(name, { ...result, ok }));
  }
  return isOk ? 0 : 1;
}

/** Its own exponent, where a workload knows sizes of its own, goes before that between the two sizes. */
async function measure(name, options, from) {
  const small = from && (await WORKLOADS[name]({ ...options, size: from }));
  const large = await WORKLOADS[name](options);
  if (!small || large.figures) return large;
  const times = SIZES[options.size].posts / SIZES[from].posts;
  const exponent = Number((Math.log(large.cpuMs / small.cpuMs) / Math.log(times)).toFixed(3));
  const isRight = small.isRight && large.isRight;
  return { exponent, ...large, isRight, ok: isRight && large.ok && exponent <= (EXPONENTS[name] ?? Infinity) };
}

/** A workload that is measured at one size only has no exponent, and only that of the home a spread. */
const lineOf = (workload, { figures, ...result }) =>
  figures ? { workload, ...figures, ok: result.ok } : measuredLine(workload, result);

const measuredLine = (workload, { cpuMs, floorCpuMs, ratio, sql, p50Ms, p99Ms, exponent = null, spread, ok }) => ({
  workload,
  cpuMs,
  floorCpuMs,
  ratio,
  sql,
  p50Ms,
  p99Ms,
  exponent,
  ...(spread !== undefined && { spread }),
  ok,
});

/** A workload that compares with no floor brings figures of its own. */
const describe = (name, { figures, ...result }) =>
  figures ? `${name}: ${JSON.stringify(figures)}: ${result.ok ? 'ok' : 'goal missed'}` : measuredWords(name, result);

const measuredWords = (name, { cpuMs, floorCpuMs, ratio, sql, p50Ms, p99Ms, exponent, spread, ok }) =>
  `${name}: ${cpuMs} CPU-ms each, floor ${floorCpuMs}; ratio ${ratio}, ${sql} SQL statements, ` +
  `p50 ${p50Ms} ms, p99 ${p99Ms} ms${exponent === undefined ? '' : `, growth exponent ${exponent}`}${spread === undefined ? '' : `, 200 topics cost ${spread} times what 5 do`}: ${ok ? 'ok' : 'goal missed'}`;

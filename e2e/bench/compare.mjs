import { cpuOf } from './cpu.mjs';
import { drive, percentile } from './load.mjs';

const ROUNDS = 3;

/**
 * Puts the same load on ours and on the floor in turn, three rounds each, and compares what an act costs: CPU time of
 * the server and of the database's backends, and time until it is done. A side is `{ pid, url, act, workers }`, `url`
 * its database. A ratio is the median of the rounds' ratios.
 */
export async function compare({ ours, floor, requests }) {
  for (const side of [floor, ours]) await drive(side, Math.ceil(requests / 2));
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [base, own] = [await measure(floor, requests), await measure(ours, requests)];
    rounds.push({ base, own });
  }
  const middle = (figure) => median(rounds.map(figure));
  const times = rounds.flatMap(({ own }) => own.times);
  return {
    cpuMs: rounded(
      middle(({ own }) => own.cpu),
      3,
    ),
    floorCpuMs: rounded(
      middle(({ base }) => base.cpu),
      3,
    ),
    cpuRatio: rounded(
      middle(({ own, base }) => own.cpu / base.cpu),
      2,
    ),
    timeRatio: rounded(
      middle(({ own, base }) => median(own.times) / median(base.times)),
      2,
    ),
    p50Ms: rounded(median(times), 2),
    p99Ms: rounded(percentile(times, 0.99), 2),
  };
}

async function measure(side, requests) {
  let times = [];
  const cpu = await cpuOf(side.pid, side.url, async () => {
    times = await drive(side, requests);
  });
  return { cpu: cpu / requests, times };
}

const median = (numbers) => percentile(numbers, 0.5);
const rounded = (number, digits) => Number(number.toFixed(digits));

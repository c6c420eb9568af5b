import { cpuOf } from './cpu.mjs';
import { drive, median, percentile } from './load.mjs';

const ROUNDS = 3;

/**
 * Loads ours and the floor in turn, three rounds each, and compares the CPU time of server and database backends per
 * request. A side is `{ pid, client, bodyOf }`; both work on the database of `url`.
 */
export async function compare({ ours, floor, url, requests }) {
  const sides = [floor, ours];
  for (const side of sides) await drive(side.client, Math.ceil(requests / 2), side.bodyOf);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [base, own] = [await measure(floor, url, requests), await measure(ours, url, requests)];
    rounds.push({ ratio: own.cpu / base.cpu, own, base });
  }
  const middle = [...rounds].sort((a, b) => a.ratio - b.ratio)[Math.floor(ROUNDS / 2)];
  const times = rounds.flatMap(({ own }) => own.times);
  return {
    cpuMs: round(median(rounds.map(({ own }) => own.cpu))),
    floorCpuMs: round(median(rounds.map(({ base }) => base.cpu))),
    ratio: round(middle.ratio, 2),
    p50Ms: round(percentile(times, 0.5), 2),
    p99Ms: round(percentile(times, 0.99), 2),
  };
}

async function measure({ pid, client, bodyOf }, url, requests) {
  let times = [];
  const cpu = await cpuOf(pid, url, async () => {
    times = await drive(client, requests, bodyOf);
  });
  return { cpu: cpu / requests, times };
}

export const round = (number, digits = 3) => Number(number.toFixed(digits));

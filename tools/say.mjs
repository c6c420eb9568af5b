/** The tools speak to a person at a terminal, one line at a time. */
export const say = (line = '') => process.stdout.write(`${line}\n`);

export const complain = (line) => process.stderr.write(`${line}\n`);

/** Milliseconds in words: `640 ms`, `2.1 s`, `1 min 12 s`. */
export function duration(milliseconds) {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1_000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

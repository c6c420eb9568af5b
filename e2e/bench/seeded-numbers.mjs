/** Numbers from 0 to 1, always the same for a seed (Mulberry32). */
export function seededNumbers(seed) {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hex = (number, digits) => number.toString(16).padStart(digits, '0');

/** A `uuid` of version 7: ids of the same order as their times, told apart by up to three numbers below 2 ** 32. */
export const idAt = (time, seed, n, k = 0) => {
  const [stamp, parts] = [hex(time, 12), hex(seed, 3) + hex(n, 8) + hex(k, 7)];
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${parts.slice(0, 3)}-8${parts.slice(3, 6)}-${parts.slice(6)}`;
};

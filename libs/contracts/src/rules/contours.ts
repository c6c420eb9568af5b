/**
 * Contour lines drawn from a code, so that every territory has its own relief and always the same one.
 *
 * The code is hashed (FNV-1a, 32 bits) into the seed of a small generator (mulberry32), which draws three waves. A line
 * at height y is y plus the sum of the waves at x; each wave's phase slides a little from one line to the next, which
 * makes the lines breathe apart and come together like the contours of a slope. No two lines cross: the slide of a wave,
 * times its amplitude, stays below the gap between lines.
 */
export interface Contours {
  width: number;
  height: number;
  /** SVG path of the ordinary lines. */
  minor: string;
  /** SVG path of every fourth line, drawn stronger as on a map. */
  major: string;
}

interface Wave {
  amplitude: number;
  frequency: number;
  phase: number;
  slide: number;
}

const WIDTH = 960;
const HEIGHT = 420;
const GAP = 17;
const STEP = 24;

export function hashOf(code: string): number {
  let hash = 0x811c9dc5;
  for (const character of code) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Deterministic numbers in [0, 1). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Slides are shares of the gap: together they move a line by less than it, whatever was drawn. */
function drawWaves(random: () => number): Wave[] {
  return [1, 2, 3].map((order) => {
    const amplitude = (14 + 12 * random()) / order;
    return {
      amplitude,
      frequency: (Math.PI * 2 * (order + random() * 0.8)) / WIDTH,
      phase: Math.PI * 2 * random(),
      slide: ((0.12 + 0.16 * random()) * GAP) / amplitude,
    };
  });
}

const heightAt = (waves: readonly Wave[], line: number, x: number): number =>
  line * GAP +
  waves.reduce((sum, wave) => sum + wave.amplitude * Math.sin(wave.frequency * x + wave.phase + wave.slide * line), 0);

/** A quadratic through the middles of the steps: smooth with one point per step. */
function linePath(waves: readonly Wave[], line: number): string {
  const points: string[] = [];
  for (let x = -STEP; x <= WIDTH + STEP; x += STEP) {
    const middle = x + STEP / 2;
    points.push(`${x} ${heightAt(waves, line, x).toFixed(1)} ${middle} ${heightAt(waves, line, middle).toFixed(1)}`);
  }
  return `M${-STEP * 1.5} ${heightAt(waves, line, -STEP * 1.5).toFixed(1)}Q${points.join(' ')}`;
}

export function contoursOf(code: string): Contours {
  const waves = drawWaves(generator(hashOf(code)));
  const lines = Array.from({ length: Math.ceil(HEIGHT / GAP) + 4 }, (_, index) => index - 2);
  const join = (wanted: (line: number) => boolean) =>
    lines
      .filter(wanted)
      .map((line) => linePath(waves, line))
      .join('');
  return { width: WIDTH, height: HEIGHT, minor: join((line) => line % 4 !== 0), major: join((line) => line % 4 === 0) };
}

/** What the rules of an order look at. */
export interface Voiced {
  /** Who speaks: the organisation in whose name it was published, or the author. */
  readonly voice: string;
}

/** At most so many of one voice in a row, and among so many neighbours, while others wait. */
export const RULES = { inARow: 2, among: 20, ofOneVoice: 5 } as const;

/**
 * Step 3, for an order that was computed: `ranked` comes best first, and keeps that order but for contents of a voice
 * that has just had its turn, which wait until others had theirs.
 */
export function arrange<Item extends Voiced>(ranked: readonly Item[]): Item[] {
  const waiting = [...ranked];
  const arranged: Item[] = [];
  while (waiting.length > 0) {
    const fair = waiting.findIndex(({ voice }) => !isLoud(arranged, voice) && !isInARow(arranged, voice));
    const next = fair >= 0 ? fair : waiting.findIndex(({ voice }) => !isInARow(arranged, voice));
    arranged.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return arranged;
}

const isInARow = (arranged: readonly Voiced[], voice: string) =>
  arranged.length >= RULES.inARow && arranged.slice(-RULES.inARow).every((item) => item.voice === voice);

const isLoud = (arranged: readonly Voiced[], voice: string) =>
  arranged.slice(1 - RULES.among).filter((item) => item.voice === voice).length >= RULES.ofOneVoice;

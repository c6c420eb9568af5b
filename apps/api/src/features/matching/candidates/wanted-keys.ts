import type { Vocabulary } from '../lexicon/vocabulary';
import { LIKENESS } from '../score/text-similarity';
import { keyOf, type Party, type Rarity } from '../score/party';

export interface WantedKey {
  readonly key: string;
  readonly weight: number;
}

const RUNNING = 0.5;
const SECTOR = 0.5;
/** Entries that the keys of one search lead to, all in all: it costs the same in a territory of any size. */
const ENTRIES_READ = 6_000;
const MOST_KEYS = 120;

/**
 * What to look for in the other side's entries: the words themselves, what the lexicon says instead of them, and the
 * sectors, each by what it would be worth. The most telling first, until the entries they lead to are enough.
 */
export function wantedKeys(
  party: Pick<Party, 'words' | 'sectors'>,
  vocabulary: Vocabulary,
  rarity: Rarity,
  entriesOf: (key: string) => number,
): WantedKey[] {
  const wanted = new Map<string, number>();
  const want = (key: string, weight: number) => wanted.set(key, Math.max(wanted.get(key) ?? 0, weight * rarity(key)));
  for (const { stem, isHead } of party.words) {
    if (vocabulary.isEmpty(stem)) continue;
    const weight = isHead ? 1 : RUNNING;
    want(keyOf(stem), weight);
    for (const relative of vocabulary.relatives(stem)) want(keyOf(relative), weight * LIKENESS.concept);
  }
  for (const sector of party.sectors) want(`#${sector}`, SECTOR);
  const sorted = [...wanted].sort(([, one], [, other]) => other - one).slice(0, MOST_KEYS);
  return within(
    sorted.map(([key, weight]) => ({ key, weight })),
    entriesOf,
  );
}

/** Every key a search can want, whose counts are read beforehand. */
export const possibleKeys = (party: Pick<Party, 'words' | 'sectors'>, vocabulary: Vocabulary): string[] => [
  ...new Set([
    ...party.words.flatMap(({ stem }) => [stem, ...vocabulary.relatives(stem)]).map(keyOf),
    ...party.sectors.map((sector) => `#${sector}`),
  ]),
];

function within(keys: readonly WantedKey[], entriesOf: (key: string) => number): WantedKey[] {
  let read = 0;
  return keys.filter(({ key }) => {
    const entries = entriesOf(key);
    if (read > 0 && read + entries > ENTRIES_READ) return false;
    read += entries;
    return true;
  });
}

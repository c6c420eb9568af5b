import type { Concept } from './concept';
import { PURSUITS } from './pursuits';
import { STOP_WORDS } from './stop-words';
import { TRADES } from './trades';

/** What the house knows of the words of business, by their stems. */
export interface Vocabulary {
  /** Says nothing of what is on offer. */
  isEmpty(stem: string): boolean;
  /** Numbers of the concepts that the word stands for. */
  conceptsOf(stem: string): readonly number[];
  /** Divisions of NAF rév. 2 that the word speaks of. */
  divisionsOf(stem: string): readonly string[];
  /** Other stems for the same things. */
  relatives(stem: string): readonly string[];
}

const CONCEPTS: readonly Concept[] = [...TRADES, ...PURSUITS];
const listOf = (words: string) => words.trim().split(/\s+/u);

/** Every word of the lexicon, each once: their stems are the database's to tell. */
export const LEXICON_WORDS: readonly string[] = [
  ...new Set([STOP_WORDS, ...CONCEPTS.map(({ words }) => words)].flatMap(listOf)),
];

const NONE: readonly never[] = [];

export function vocabularyOf(stems: ReadonlyMap<string, string>): Vocabulary {
  const stemsOf = (words: string) => new Set(listOf(words).flatMap((word) => stems.get(word) ?? NONE));
  const empty = stemsOf(STOP_WORDS);
  const members = CONCEPTS.map(({ words }) => stemsOf(words));
  const concepts = new Map<string, number[]>();
  const divisions = new Map<string, Set<string>>();
  for (const [number, { divisions: trade = NONE }] of CONCEPTS.entries()) {
    for (const stem of members[number]!) {
      concepts.set(stem, [...(concepts.get(stem) ?? NONE), number]);
      divisions.set(stem, new Set([...(divisions.get(stem) ?? NONE), ...trade]));
    }
  }
  const conceptsOf = (stem: string) => concepts.get(stem) ?? NONE;
  return {
    isEmpty: (stem) => empty.has(stem),
    conceptsOf,
    divisionsOf: (stem) => [...(divisions.get(stem) ?? NONE)],
    relatives: (stem) => [...new Set(conceptsOf(stem).flatMap((number) => [...members[number]!]))],
  };
}

import type { Vocabulary } from '../lexicon/vocabulary';
import { keyOf, type Rarity, type Word } from './party';

const MOST = 3;
/** A division counts when it is spoken of at least half as much as the one spoken of most. */
const SHARE = 0.5;
const RUNNING = 0.4;
/** One word in running text, or one that many trades use, says nothing of a trade. */
const LEAST_SPOKEN = 0.15;

/** The divisions that a text speaks of, by the trades that its words name; the most spoken of first. */
export function inferredSectors(words: readonly Word[], vocabulary: Vocabulary, rarity: Rarity): string[] {
  const spoken = new Map<string, number>();
  for (const { stem, isHead } of words) {
    const divisions = vocabulary.divisionsOf(stem);
    const weight = (rarity(keyOf(stem)) * (isHead ? 1 : RUNNING)) / Math.max(1, divisions.length);
    for (const division of divisions) spoken.set(division, (spoken.get(division) ?? 0) + weight);
  }
  const sorted = [...spoken].sort(([one, more], [other, most]) => most - more || one.localeCompare(other));
  const least = Math.max(LEAST_SPOKEN, (sorted[0]?.[1] ?? 0) * SHARE);
  return sorted
    .filter(([, weight]) => weight >= least)
    .slice(0, MOST)
    .map(([division]) => division);
}

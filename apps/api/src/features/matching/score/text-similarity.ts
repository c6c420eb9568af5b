import type { Vocabulary } from '../lexicon/vocabulary';
import { keyOf, type Rarity, type Word } from './party';

/** Two words that say the same, or nearly. */
export interface Bond {
  readonly one: Word;
  readonly other: Word;
  /** Between 0 and 1. */
  readonly gain: number;
}

export interface Similarity {
  readonly value: number;
  /** Each word in one bond at most, the strongest first. */
  readonly bonds: readonly Bond[];
}

/** The same stem; the same beginning; two words for one thing of the lexicon. */
export const LIKENESS = { same: 1, kin: 0.7, concept: 0.6 } as const;
/** A word of running text weighs as much of one of a title. */
const RUNNING = 0.5;
/** So many full gains make two thirds of a whole. */
const SATURATION = 1.6;
const SHORTEST_KIN = 5;

const weightOf = (word: Word, rarity: Rarity) => rarity(keyOf(word.stem)) * (word.isHead ? 1 : RUNNING);

/**
 * How much two texts speak of the same: words are paired one to one, the strongest pairs first, and each pair adds
 * what it is worth by its likeness, its rarity and its place; the sum never passes 1. The same from both ends.
 */
export function textSimilarity(
  ones: readonly Word[],
  others: readonly Word[],
  vocabulary: Vocabulary,
  rarity: Rarity,
): Similarity {
  const bonds = strongest(allBonds(meaningful(ones, vocabulary), meaningful(others, vocabulary), vocabulary, rarity));
  const sum = bonds.reduce((total, { gain }) => total + gain, 0);
  return { value: 1 - Math.exp(-sum / SATURATION), bonds };
}

const meaningful = (words: readonly Word[], vocabulary: Vocabulary) =>
  words.filter(({ stem }) => !vocabulary.isEmpty(stem));

function allBonds(ones: readonly Word[], others: readonly Word[], vocabulary: Vocabulary, rarity: Rarity): Bond[] {
  const byKey = Map.groupBy(others, ({ stem }) => keyOf(stem));
  const byConcept = new Map<number, Word[]>();
  for (const word of others) {
    for (const concept of vocabulary.conceptsOf(word.stem)) {
      byConcept.set(concept, [...(byConcept.get(concept) ?? []), word]);
    }
  }
  const bond = (one: Word, other: Word, likeness: number): Bond => ({
    one,
    other,
    gain: likeness * Math.sqrt(weightOf(one, rarity) * weightOf(other, rarity)),
  });
  return ones.flatMap((one) => [
    ...(byKey.get(keyOf(one.stem)) ?? []).flatMap((other) => {
      if (one.stem === other.stem) return bond(one, other, LIKENESS.same);
      return Math.min(one.stem.length, other.stem.length) >= SHORTEST_KIN ? bond(one, other, LIKENESS.kin) : [];
    }),
    ...vocabulary
      .conceptsOf(one.stem)
      .flatMap((concept) => (byConcept.get(concept) ?? []).map((other) => bond(one, other, LIKENESS.concept))),
  ]);
}

/** Of bonds that share a word, only the best: ten words for one thing on one side meet one on the other once. */
function strongest(bonds: readonly Bond[]): Bond[] {
  const taken = new Set<Word>();
  const sorted = bonds.filter(({ gain }) => gain > 0).sort(byGain);
  return sorted.filter(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return false;
    taken.add(one).add(other);
    return true;
  });
}

/** Of equals, in an order that does not depend on which end is looked at first. */
const byGain = (left: Bond, right: Bond) => right.gain - left.gain || nameOf(left).localeCompare(nameOf(right));
const nameOf = ({ one, other }: Bond) => [one.stem, other.stem].sort().join(' ');

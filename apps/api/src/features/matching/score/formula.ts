import type { Vocabulary } from '../lexicon/vocabulary';
import { complementarity } from './complementarity';
import { inferredSectors } from './inferred-sectors';
import type { Party, Rarity } from './party';
import { gapBetween, placeValue } from './place';
import { nearestSectors, PROXIMITY } from './sector-proximity';
import { tagFit } from './tag-fit';
import { textSimilarity } from './text-similarity';

/**
 * The formula, whole. A match is worth its subject (the weighted mean of what is known of the first three terms), times
 * whether one has what the other wants, times its place; circumstances take away a fifth of that at most.
 */
export const WEIGHTS = {
  subject: { text: 50, skills: 25, sectors: 25 },
  circumstances: { reach: 40, availability: 60 },
} as const;
export const CIRCUMSTANCES_SHARE = 0.2;
/** What an opportunity says grows doubtful by half in so many days, down to a floor. */
export const HALF_LIFE_DAYS = 90;
export const OLDEST_WORTH = 0.2;
/** Sectors read from the words are less sure than those that somebody chose. */
const READ_FROM_WORDS = 0.85;
const BONDS_SHOWN = 4;

export const TERMS = [
  'text',
  'skills',
  'sectors',
  'complementarity',
  'place',
  'freshness',
  'reach',
  'availability',
] as const;
export type Term = (typeof TERMS)[number];

/** Each multiplies the whole. */
export const FACTORS = ['complementarity', 'place', 'freshness'] as const satisfies readonly Term[];

/** Each between 0 and 1; `null` where nothing is known. */
export type TermValues = Readonly<Record<Term, number | null>>;

/** Of the person behind a candidate. */
export interface Circumstances {
  readonly reach: number;
  readonly availability: number;
}

/** What a match is shown to rest on. */
export interface Grounds {
  /** Words that say the same on both ends. */
  readonly words: readonly (readonly [string, string])[];
  /** Of those that both chose, the two nearest. */
  readonly sectors: readonly [string, string] | null;
  readonly kilometres: number | null;
}

/** The same from the other end. */
export const turned = ({ words, sectors, kilometres }: Grounds): Grounds => ({
  words: words.map(([here, there]) => [there, here]),
  sectors: sectors && [sectors[1], sectors[0]],
  kilometres,
});

/** What is known before anything is known of the person. */
export interface Subject {
  readonly values: Pick<TermValues, 'text' | 'skills' | 'sectors' | 'complementarity' | 'place' | 'freshness'>;
  readonly grounds: Grounds;
}

export function subjectOf(one: Party, other: Party, vocabulary: Vocabulary, rarity: Rarity): Subject {
  const text = textSimilarity(one.words, other.words, vocabulary, rarity);
  const sectors = sectorsOf(one, other, vocabulary, rarity);
  const gap = gapBetween(one, other);
  const kinds = [one, other].flatMap(({ kind }) => kind ?? []);
  return {
    values: {
      text: text.value,
      skills: tagFit(one, other, vocabulary),
      sectors: sectors.value,
      complementarity: complementarity(one, other),
      place: Math.min(...kinds.map((kind) => placeValue(kind, gap))),
      freshness: freshnessOf(Math.max(one.ageDays, other.ageDays, 0)),
    },
    grounds: {
      words: text.bonds.slice(0, BONDS_SHOWN).map(({ one: here, other: there }) => [here.text, there.text] as const),
      sectors: sectors.pair,
      kilometres: gap === null ? null : Math.round(gap),
    },
  };
}

const freshnessOf = (days: number) => OLDEST_WORTH + (1 - OLDEST_WORTH) * 0.5 ** (days / HALF_LIFE_DAYS);

function sectorsOf(one: Party, other: Party, vocabulary: Vocabulary, rarity: Rarity) {
  const [said, otherSaid] = [one.sectors, other.sectors];
  const read = (party: Party) => [...party.sectors, ...inferredSectors(party.words, vocabulary, rarity)];
  const chosen = nearestSectors(said, otherSaid);
  const guessed = nearestSectors(read(one), read(other)).value;
  // A guess that only shares a section says nothing.
  const value = Math.max(chosen.value, guessed >= PROXIMITY.chain ? READ_FROM_WORDS * guessed : 0);
  if (value > 0) return { value, pair: chosen.pair };
  const isKnown = read(one).length > 0 && read(other).length > 0;
  return { value: isKnown ? 0 : null, pair: null };
}

/** What the whole is worth, between 0 and 1; it grows with every term. */
export function fitOf(values: TermValues): number {
  const circumstances = meanOf(WEIGHTS.circumstances, values) ?? 1;
  const factors = FACTORS.reduce((product, term) => product * (values[term] ?? 0), 1);
  const worth = (meanOf(WEIGHTS.subject, values) ?? 0) * factors;
  return worth * (1 - CIRCUMSTANCES_SHARE * (1 - circumstances));
}

/** Of what is known, by weight; `null` when nothing is. */
function meanOf(weights: Readonly<Partial<Record<Term, number>>>, values: TermValues): number | null {
  const known = TERMS.flatMap((term) => {
    const [weight, value] = [weights[term], values[term]];
    return weight !== undefined && value !== null ? [{ weight, value }] : [];
  });
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? known.reduce((sum, { weight, value }) => sum + weight * value, 0) / total : null;
}

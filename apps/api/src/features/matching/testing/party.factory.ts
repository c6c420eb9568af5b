import type { Party, Rarity, Word } from '../score/party';
import { vocabularyOf, LEXICON_WORDS, type Vocabulary } from '../lexicon/vocabulary';

/** Near enough to a French stem for rules that only ask whether two are the same. */
const stemOf = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(s|x|es)$/u, '');

export const wordsOf = (text: string, isHead = true): Word[] =>
  [...new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u))].flatMap((word) =>
    word.length > 2 ? [{ text: word, stem: stemOf(word), isHead }] : [],
  );

export const aVocabulary: Vocabulary = vocabularyOf(new Map(LEXICON_WORDS.map((word) => [word, stemOf(word)])));
export const everyWordRare: Rarity = () => 1;

export const GONESSE = { longitude: 2.45, latitude: 48.99 };
export const MULHOUSE = { longitude: 7.34, latitude: 47.75 };

export const aParty = (more: Partial<Party> & { readonly title?: string } = {}): Party => ({
  side: 'seeks',
  kind: 'business',
  words: wordsOf(more.title ?? 'charpente de toiture'),
  tags: [],
  sectors: [],
  places: [GONESSE],
  radiusKm: 0,
  amountMin: null,
  amountMax: null,
  ageDays: 0,
  ...more,
});

import type { Vocabulary } from '../lexicon/vocabulary';
import { keyOf, type Party, type Word } from './party';
import { LIKENESS } from './text-similarity';

/** How well the best tag of either is answered by the titles and tags of the other; `null` when neither has any. */
export function tagFit(one: Party, other: Party, vocabulary: Vocabulary): number | null {
  const fits = [...answers(one, other, vocabulary), ...answers(other, one, vocabulary)];
  return fits.length > 0 ? Math.max(...fits) : null;
}

function answers(asking: Party, answering: Party, vocabulary: Vocabulary): number[] {
  const heads = answering.words.filter(({ isHead }) => isHead);
  const byText = new Map(asking.words.map((word) => [word.text, word]));
  return asking.tags.flatMap((tag) => {
    const words = partsOf(tag).flatMap((part) => byText.get(part) ?? []);
    const meant = words.filter(({ stem }) => !vocabulary.isEmpty(stem));
    if (meant.length === 0) return [];
    return meant.reduce((sum, word) => sum + likenessTo(word, heads, vocabulary), 0) / meant.length;
  });
}

const partsOf = (tag: string) => tag.toLowerCase().split(/[^\p{L}\p{N}]+/u);

function likenessTo(word: Word, heads: readonly Word[], vocabulary: Vocabulary): number {
  const concepts = vocabulary.conceptsOf(word.stem);
  const likeness = heads.map((head) => {
    if (head.stem === word.stem) return LIKENESS.same;
    if (keyOf(head.stem) === keyOf(word.stem)) return LIKENESS.kin;
    return vocabulary.conceptsOf(head.stem).some((concept) => concepts.includes(concept)) ? LIKENESS.concept : 0;
  });
  return Math.max(0, ...likeness);
}

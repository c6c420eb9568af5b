import type { RichNode } from './document';
import { nodesOf, plainTextOf } from './contents';

const WORD = /[\p{L}\p{N}]+/gu;
/** Mean silent reading speed of adults, in words a minute. */
const WORDS_PER_MINUTE = { fr: 195, en: 228 } as const;
const FIRST_PICTURE_SECONDS = 12;
const LATER_PICTURES_SECONDS = 3;

/**
 * Whole minutes to read a document, at least one: its words at the mean speed of the International Reading Speed Texts (195 words
 * a minute in French, 228 in English: Trauzettel-Klosinski and Dietz, « Standardized Assessment of Reading Performance », IOVS 53,
 * 2012), and for its pictures 12 seconds the first, one less each, never under 3 (as Medium publishes of its own).
 * An elided article counts as the word that it is: « l’été » is two.
 */
export function readingMinutes(document: RichNode, language: 'fr' | 'en' = 'fr'): number {
  const words =
    plainTextOf(document)
      .replace(/<@[^>]*>/g, 'nom')
      .match(WORD)?.length ?? 0;
  const pictures = [...nodesOf(document)].filter(({ type }) => type === 'figure').length;
  const looking = Array.from({ length: pictures }, (_, index) =>
    Math.max(FIRST_PICTURE_SECONDS - index, LATER_PICTURES_SECONDS),
  ).reduce((sum, seconds) => sum + seconds, 0);
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE[language] + looking / 60));
}

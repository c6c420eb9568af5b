import { createHash } from 'node:crypto';
import { wordsOf } from './folded-text';

/** Shorter texts are said again in good faith: « Merci beaucoup ! ». */
const SHORTEST = 40;

/** What two texts that say the same have in common; null for one that anybody may say twice. */
export function fingerprintOf(text: string): Buffer | null {
  const words = wordsOf(text);
  return words.length < SHORTEST ? null : createHash('sha256').update(words).digest();
}

import { folded, wordsOf } from './folded-text';

/** What digits and signs stand for within a word; `1`, `!` and `|` pass for an i as well as for an l. */
const SIGNS: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '€': 'e',
};
const SIGN = /[03457@$€1!|]/gu;
const undisguised = (word: string, stroke: 'i' | 'l') => word.replace(SIGN, (sign) => SIGNS[sign] ?? stroke);

const OUTER = /^[^\p{L}\p{N}@$€]+|[^\p{L}\p{N}@$€]+$/gu;
const JOINTS = /[.\-_*·•~+'’/\\]+/gu;
const STRETCHED = /(\p{L})\1{2}/u;
const REPEATED = /(\p{L})\1+/gu;

const squeezed = (word: string) => word.replace(REPEATED, '$1');

/** « c o n »: letters that stand alone, one after the other, as the word they make. */
function spelledOut(chunks: readonly string[]): string[] {
  const words: string[] = [];
  let run = '';
  for (const chunk of [...chunks, '']) {
    if ([...chunk].length === 1) run += chunk;
    else {
      if ([...run].length > 2) words.push(run);
      run = '';
    }
  }
  return words;
}

/** Every word that a reader may see in a text: as written, with signs for letters, spread out, stretched. */
export interface Readings {
  readonly words: ReadonlySet<string>;
  /** Stretched words, each letter once. */
  readonly stretched: ReadonlySet<string>;
  /** The whole text between spaces, for what is several words. */
  readonly whole: string;
}

export function readingsOf(text: string): Readings {
  const chunks = folded(text).split(/\s+/u).filter(Boolean);
  const plain = wordsOf(text);
  const written = [
    ...plain.split(' '),
    ...chunks.map((chunk) => chunk.replace(OUTER, '').replace(JOINTS, '')),
    ...spelledOut(chunks.map((chunk) => chunk.replace(OUTER, '') || chunk)),
  ];
  const words = new Set(written.flatMap((word) => [word, undisguised(word, 'i'), undisguised(word, 'l')]));
  return {
    words,
    stretched: new Set([...words].filter((word) => STRETCHED.test(word)).map(squeezed)),
    whole: ` ${plain} `,
  };
}

/** Whether a reader sees that word, or words that follow one another. One more s or x makes no other word. */
export function isRead({ words, stretched, whole }: Readings, word: string): boolean {
  const sought = wordsOf(word);
  if (sought.includes(' ')) return whole.includes(` ${sought} `);
  return [sought, `${sought}s`, `${sought}x`].some(
    (spelling) => words.has(spelling) || stretched.has(squeezed(spelling)),
  );
}

/** What no name needs, seen or unseen: controls, formatting (bidirectional, zero-width), private and unknown characters. */
const REFUSED = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800<>]/u;
/** More accents on one letter than any language writes hide their neighbours. */
const STACKED_MARKS = /\p{M}{4,}/u;
const MARK_ALONE = /(?:^|\s)\p{M}/u;
/** « Nº » is a name's business; other letters that only look like another one (𝐀, Ａ, ﬁ) are not. */
const ORDINALS = 'ªº';

/** Alphabets with letters that look alike: а, α and a. A name keeps to one of them. */
const LOOKALIKE = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Cherokee', 'Coptic', 'Lisu', 'Georgian'] as const;
const DISTINCT = [
  'Arabic',
  'Bengali',
  'Canadian_Aboriginal',
  'Devanagari',
  'Ethiopic',
  'Gujarati',
  'Gurmukhi',
  'Hebrew',
  'Kannada',
  'Khmer',
  'Lao',
  'Malayalam',
  'Mongolian',
  'Myanmar',
  'Nko',
  'Oriya',
  'Sinhala',
  'Syriac',
  'Tamil',
  'Telugu',
  'Thaana',
  'Thai',
  'Tibetan',
  'Tifinagh',
] as const;
/** They are written together, and beside Latin letters without a space. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]/u;
const LETTER_OF_ITS_OWN = /\p{Script=Common}|\p{Script=Inherited}/u;

const matchers = (scripts: readonly string[]) =>
  scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);
const ALPHABETS = matchers([...LOOKALIKE, ...DISTINCT]);
const isLookalike = (script: string) => LOOKALIKE.some((name) => name === script);

/** The alphabet of a letter; `unused` for one that nobody's name is written in today. */
const scriptOf = (letter: string) => ALPHABETS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'unused';

function scriptsOf(word: string): readonly string[] {
  const letters = [...word].filter(
    (char) => /\p{L}/u.test(char) && !EAST_ASIAN.test(char) && !LETTER_OF_ITS_OWN.test(char),
  );
  return [...new Set(letters.map(scriptOf))];
}

const isDisguised = (char: string) =>
  /\p{L}/u.test(char) && !ORDINALS.includes(char) && char.normalize('NFKC') !== char;

/** As names are kept: NFC, single spaces, none around. */
export const tidyName = (text: string) => text.normalize('NFC').trim().replace(/\s+/gu, ' ');

/**
 * Whether a name (of a person, a territory, an organisation) is what it looks like: nothing hidden in it, no letter in
 * disguise, one alphabet a word, and never two alphabets whose letters look alike. The strict side of Unicode's UTS 39.
 */
export function isHonestName(name: string): boolean {
  const text = tidyName(name);
  if (REFUSED.test(text) || STACKED_MARKS.test(text) || MARK_ALONE.test(text) || [...text].some(isDisguised))
    return false;
  const words = text.split(/[\s\p{P}\p{S}]+/u).map(scriptsOf);
  const all = new Set(words.flat());
  return (
    words.every((scripts) => scripts.length <= 1) && !all.has('unused') && [...all].filter(isLookalike).length <= 1
  );
}

import fc from 'fast-check';
import { isHonestName, tidyName } from './names';

it.each([
  'Anne-Sophie de La Tour d’Auvergne',
  "Aïcha N'Diaye",
  'Łukasz Żółć',
  'Nguyễn Thị Minh Khai',
  'Γιώργος Παπαδόπουλος',
  'Вера Сорокина',
  'محمد الأمين',
  'דוד בן־גוריון',
  'प्रिया शर्मा',
  '山田 太郎',
  'ABC株式会社',
  'Cabinet محمد',
  '3 Suisses & Cie (SARL)',
  'Brasserie du Ru, nº 2',
  'Studio m²',
])('%s is a name', (name) => {
  expect(isHonestName(name)).toBe(true);
});

it.each([
  ['a Cyrillic а among Latin letters', 'P\u0430ul'],
  ['a Greek ο among Latin letters', 'C\u03BFop'],
  ['a whole Cyrillic word beside a Latin one', '\u0421\u043E\u0441\u043E Dupont'],
  ['an Armenian օ among Latin letters', 'L\u0585uvre'],
  ['a bidirectional override', 'abc\u202Edef'],
  ['an isolate', '\u2066Paul\u2069'],
  ['a right-to-left mark', 'Paul\u200F'],
  ['a zero-width space', 'Pa\u200Bul'],
  ['a zero-width joiner', 'Pa\u200Dul'],
  ['a soft hyphen', 'Pa\u00ADul'],
  ['a byte-order mark inside', 'Pa\u200B\uFEFFul'],
  ['a Hangul filler', 'Paul\u3164'],
  ['a variation selector', 'Paul\uFE0F'],
  ['a Braille blank', '\u2800\u2800'],
  ['a tag character', 'Paul\u{E0041}'],
  ['a control', 'Paul\u0007'],
  ['a lone surrogate', 'Paul\uD800'],
  ['a private character', 'Paul\uE000'],
  ['markup', '<b>Paul</b>'],
  ['letters in disguise (mathematical)', '\u{1D400}nne'],
  ['letters in disguise (full width)', 'Ａnne'],
  ['accents piled up', 'Z\u0300\u0301\u0302\u0303\u0304algo'],
  ['an accent alone', '\u0301 Paul'],
  ['an alphabet of the past', '\u{10330}\u{10331}'],
])('%s is refused', (_what, name) => {
  expect(isHonestName(name)).toBe(false);
});

const LATIN = 'aceopxyABCEHKMOPTX';
const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'ο',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'Α',
  B: 'В',
  C: 'С',
  E: 'Ε',
  H: 'Н',
  K: 'Κ',
  M: 'М',
  O: 'Օ',
  P: 'Ρ',
  T: 'Τ',
  X: 'Х',
};
const latinName = fc.string({ unit: fc.constantFrom(...LATIN), minLength: 2, maxLength: 20 });

it('a Latin name in which any letter but not all is replaced by its twin is refused', () => {
  fc.assert(
    fc.property(latinName, fc.nat(), (name, at) => {
      const index = at % name.length;
      expect(isHonestName(name)).toBe(true);
      expect(isHonestName(name.slice(0, index) + TWINS[name[index]!]! + name.slice(index + 1))).toBe(false);
    }),
  );
});

it('hidden characters are refused wherever they stand', () => {
  const hidden = fc.constantFrom(
    '\u200B',
    '\u200C',
    '\u200D',
    '\u200E',
    '\u202A',
    '\u202E',
    '\u2060',
    '\u2067',
    '\u00AD',
    '\u034F',
    '\u0000',
  );
  fc.assert(
    fc.property(latinName, latinName, hidden, (before, after, char) => {
      expect(isHonestName(`${before}${char}${after}`)).toBe(false);
    }),
  );
});

it('a name judged in any normal form is judged alike, and tidying twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      expect(tidyName(tidyName(text))).toBe(tidyName(text));
      expect(isHonestName(text.normalize('NFD'))).toBe(isHonestName(text));
    }),
  );
});

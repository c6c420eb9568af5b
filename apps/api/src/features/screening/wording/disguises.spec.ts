import { isRead, readingsOf } from './disguises';
import { fingerprintOf } from './repeated-text';

const reads = (text: string, word: string) => isRead(readingsOf(text), word);

it.each([
  ['accents and case', 'Quelle CRÉTINERIE', 'cretinerie'],
  ['a plural', 'Des arnaques, encore', 'arnaque'],
  ['a plural in x', 'Deux manteaux', 'manteau'],
  ['signs for letters', 'Une @rn4qu3 !', 'arnaque'],
  ['a stroke for an i', '1d1ot', 'idiot'],
  ['a stroke for an l', 'fi1ou', 'filou'],
  ['joints', 'a.r.n-a_q*u·e', 'arnaque'],
  ['letters that stand alone', 'c’est une a r n a q u e totale', 'arnaque'],
  ['stretched letters', 'arnaaaaque', 'arnaque'],
  ['a stretched double letter', 'ballllle', 'balle'],
  ['letters of another alphabet', 'аrnаque', 'arnaque'],
  ['an elision', 'l’arnaque', 'arnaque'],
  ['full-width letters', 'ａｒｎａｑｕｅ', 'arnaque'],
  ['several words', 'Gagnez  de l’argent FACILE, vite', 'argent facile'],
])('sees through %s', (_what, text, word) => expect(reads(text, word)).toBe(true));

it.each([
  ['within another word', 'conseil, consommer, balcon', 'con'],
  ['across two words', 'bar naque', 'arnaque'],
  ['with a letter fewer', 'une arnaqe', 'arnaque'],
  ['a double letter for a single one', 'le coon', 'con'],
  ['a short bird', 'une pie', 'pile'],
  ['words in another order', 'facile, argent', 'argent facile'],
])('finds no word %s', (_what, text, word) => expect(reads(text, word)).toBe(false));

it('stays quick on a text made to be slow', () => {
  const begun = performance.now();
  reads('i!1|l'.repeat(20_000), 'illilli');
  reads('a '.repeat(50_000), 'aaa');
  expect(performance.now() - begun).toBeLessThan(2_000);
});

it('two texts that say the same have one fingerprint; short ones have none', () => {
  const text = 'Le marché de Gonesse rouvre samedi, venez nombreux !';
  expect(fingerprintOf(text)).toEqual(fingerprintOf('le MARCHE de gonesse rouvre samedi – venez nombreux'));
  expect(fingerprintOf(text)).not.toEqual(fingerprintOf(text.replace('samedi', 'dimanche')));
  expect(fingerprintOf('Merci beaucoup !')).toBeNull();
});

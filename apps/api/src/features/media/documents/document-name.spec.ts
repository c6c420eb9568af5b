import fc from 'fast-check';
import { documentName } from './document-name';

it.each([
  ['Dossier de presse.pdf', 'Dossier de presse.pdf'],
  ['plan.PDF', 'plan.pdf'],
  ['C:\\Users\\claire\\devis n° 3.pdf', 'devis n° 3.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['facture\u202Efdp.exe', 'facture fdp.exe.pdf'],
  ['  deux\n lignes\u0000.pdf', 'deux lignes.pdf'],
  ['...', 'document.pdf'],
  ['', 'document.pdf'],
])('%j is kept as %j', (given, kept) => {
  expect(documentName(given)).toBe(kept);
});

it('is one short line that ends as a PDF, whatever was given, and stays as it is the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const name = documentName(given);
      expect(name).toMatch(/^[^\p{C}/\\<>"]{1,116}\.pdf$/u);
      expect(name.isWellFormed()).toBe(true);
      expect(documentName(name)).toBe(name);
    }),
  );
});

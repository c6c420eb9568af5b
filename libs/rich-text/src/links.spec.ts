import { safeAddress } from './links';

it.each([
  ['https://ville.fr', 'https://ville.fr/'],
  [' http://ville.fr/a?b=c#d ', 'http://ville.fr/a?b=c#d'],
  ['mailto:accueil@ville.fr', 'mailto:accueil@ville.fr'],
  ['mailto:accueil@ville.fr?subject=Bonjour&bcc=x@y.fr', 'mailto:accueil@ville.fr'],
  ['tel:+33134000000', 'tel:+33134000000'],
])('lets %s through', (address, kept) => {
  expect(safeAddress(address)).toBe(kept);
});

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://ville.fr/1',
  'file:///etc/passwd',
  '//ville.fr',
  '/t/roissy',
  'ville.fr',
  'https://ville.fr@attacker.example',
  'https://user:secret@ville.fr',
  'https://',
  'mailto:',
  'mailto:a@b.fr,c@d.fr@e',
  'tel:*#06#',
  'https://ville.fr/\u202Egpj.exe',
  `https://ville.fr/${'a'.repeat(2_000)}`,
  '',
])('refuses %j', (address) => {
  expect(safeAddress(address)).toBeUndefined();
});

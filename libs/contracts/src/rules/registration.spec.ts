import fc from 'fast-check';
import { isRegistration, isSiren, isSiret, sirenOf, tidyRegistration } from './registration';

it.each(['732829320', '356000000', '443061841'])('%s is a SIREN', (number) => expect(isSiren(number)).toBe(true));
it.each(['732829321', '73282932', '7328293200', '000000000', 'abcdefghi', ''])('%p is no SIREN', (number) => {
  expect(isSiren(number)).toBe(false);
});

it.each(['73282932000074', '35600000000048'])('%s is a SIRET', (number) => expect(isSiret(number)).toBe(true));
it.each(['73282932000075', '73282932100074', '732829320'])('%s is no SIRET', (number) =>
  expect(isSiret(number)).toBe(false),
);

it('places of La Poste follow a rule of their own', () => {
  expect(isSiret('35600000049837')).toBe(true);
  expect(isSiret('35600000049838')).toBe(false);
});

it('is read with the spaces of a letterhead, and as a spreadsheet or a foreign keyboard writes it', () => {
  expect(isRegistration(tidyRegistration(' 732 829 320\u202F00074 '))).toBe(true);
  expect(tidyRegistration('\uFEFF732\u200B\u2011829-320')).toBe('732829320');
  expect(tidyRegistration('\uFF17\uFF13\uFF12829320')).toBe('732829320');
  expect(sirenOf('73282932000074')).toBe('732829320');
});

it('one wrong digit never passes', () => {
  fc.assert(
    fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const digits = [...'732829320'];
      digits[at] = String((Number(digits[at]) + by) % 10);
      expect(isSiren(digits.join(''))).toBe(false);
    }),
  );
});

import { checkPassword } from './password-rules';

const claire = { name: 'Claire Fontaine', email: 'c.fontaine-roissy@example.test' };

it.each([
  'password',
  'Password1',
  '12345678',
  'motdepasse',
  'Motdepasse2026!',
  'azertyuiop',
  'p@ssw0rd',
  'Rayonne2026',
  'aaaaaaaa',
  'abababab',
  '98765432',
  'mnopqrst',
])('%s is too common', (password) => {
  expect(() => checkPassword(password, claire)).toThrow('PASSWORD_TOO_COMMON');
});

it.each(['Fontaine-1987', 'roissy.95.en.avant', 'CLAIRÉ!2026', 'c.fontaine-roissy'])(
  '%s names its owner',
  (password) => {
    expect(() => checkPassword(password, claire)).toThrow('PASSWORD_NAMES_YOU');
  },
);

it.each(['une phrase assez longue', 'k7#qT2vz', 'la fontaine aux canards de mon enfance', '🌻🌻 tournesol du matin'])(
  '%s will do',
  (password) => {
    expect(() => checkPassword(password, claire)).not.toThrow();
  },
);

it('a short name is no reason', () => {
  expect(() => checkPassword('li et son jardin', { name: 'Li Wu', email: 'li@example.test' })).not.toThrow();
});

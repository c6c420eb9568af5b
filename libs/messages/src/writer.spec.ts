import { Writer } from './writer';

const french = new Writer('fr', {
  hello: 'Bonjour {name}',
  of: 'La page de {name}',
  count: '{count, plural, one {# pomme} other {# pommes}}',
});

it('writes a text with its values', () => {
  expect(french.text('hello', { name: 'Claire' })).toBe('Bonjour Claire');
  expect(french.text('count', { count: 1248 })).toBe('1\u202F248 pommes');
});

it('elides in French only', () => {
  const english = new Writer('en', { of: 'La page de {name}' });
  expect(french.text('of', { name: 'Anne' })).toBe('La page d’Anne');
  expect(english.text('of', { name: 'Anne' })).toBe('La page de Anne');
});

it('gives the pieces around a value that is more than text', () => {
  const link = { to: '/anne' };
  expect(french.pieces('hello', { name: link })).toEqual(['Bonjour ', link]);
  expect(french.pieces('hello', { name: 'Anne' })).toEqual(['Bonjour Anne']);
});

it('refuses an unknown text and a missing value', () => {
  expect(() => french.text('gone')).toThrow('"gone"');
  expect(() => french.text('hello')).toThrow('name');
});

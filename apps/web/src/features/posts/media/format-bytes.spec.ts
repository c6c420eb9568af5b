import { formatBytes } from './format-bytes';

it.each([
  [812, 'fr', '812 octets'],
  [240_400, 'fr', '240 ko'],
  [1_240_000, 'fr', '1,2 Mo'],
  [20_971_520, 'en', '21 MB'],
] as const)('%d bytes read in %s as %s', (bytes, locale, words) => {
  expect(formatBytes(bytes, locale).replace(/\s/g, ' ')).toBe(words);
});

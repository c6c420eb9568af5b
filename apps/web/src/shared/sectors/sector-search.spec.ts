import french from '../../../../../libs/messages/src/fr/sectors.json' with { type: 'json' };
import type { WriteText } from '../i18n/use-text';
import { searchSectors, sectorName } from './sector-search';

const words: Readonly<Record<string, string>> = french;
const text: WriteText = (id) => words[id] ?? '';

it.each([
  ['bois', ['11', '16']],
  ['TRAVAIL du bo', ['16']],
  ['16', ['16']],
  ['edit', ['58', '59']],
  ['assurance', ['64', '65', '66']],
  ['  ', []],
  ['zzz', []],
])('%p finds %p', (typed, codes) => {
  expect(searchSectors(typed, text)).toEqual(codes);
});

it('names a division', () => {
  expect(sectorName('56', text)).toBe('Restauration');
});

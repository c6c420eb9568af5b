import { isSector, SECTOR_CODES, SECTOR_SECTIONS } from './sectors';

it('knows the 21 sections and 88 divisions of NAF rév. 2, each once and in order', () => {
  expect(SECTOR_SECTIONS.join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
  expect(SECTOR_CODES).toHaveLength(88);
  expect([...new Set(SECTOR_CODES)].sort()).toEqual(SECTOR_CODES);
});

it.each(['4', '04', '100', 'A', 'constructor', 16, null])('%p is no division', (code) => {
  expect(isSector(code)).toBe(false);
});

import { isSlug, slugOf } from './slug';

it.each([
  ['Roissy Pays de France', 'roissy-pays-de-france'],
  ['Vallée de l’Orge', 'vallee-de-l-orge'],
  ['  Cœur d’Ostrevent ! ', 'coeur-d-ostrevent'],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ['«»', ''],
])('%s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

it('makes what the server takes', () => {
  expect(isSlug(slugOf('Le Roannais en réseau'))).toBe(true);
  for (const wrong of ['', '-a', 'a--b', 'Roissy', 'é', 'a'.repeat(61)]) expect(isSlug(wrong)).toBe(false);
});

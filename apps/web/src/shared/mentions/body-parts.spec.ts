import fc from 'fast-check';
import { partsOf } from './body-parts';

it('cutting a body into parts loses nothing', () => {
  fc.assert(
    fc.property(fc.string(), (body) => {
      const joined = partsOf(body).map((part) => {
        if (part.kind === 'text') return part.text;
        return part.kind === 'link' ? part.url : `<@${part.id}>`;
      });
      expect(joined.join('')).toBe(body);
    }),
  );
});

it('only http and https become links, without the punctuation of the sentence', () => {
  expect(partsOf('Voir https://ville.fr/fete, puis javascript:alert(1)')).toEqual([
    { kind: 'text', text: 'Voir ' },
    { kind: 'link', url: 'https://ville.fr/fete' },
    { kind: 'text', text: ', puis javascript:alert(1)' },
  ]);
});

import fc from 'fast-check';
import { partsOf } from './body-parts';

const bodies = fc.array(fc.oneof(fc.string(), fc.constantFrom('#', ' #é', 'a-', ' '))).map((pieces) => pieces.join(''));

it('cutting a body into parts loses nothing', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const joined = partsOf(body).map((part) => {
        if (part.kind === 'text' || part.kind === 'topic') return part.text;
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

it('a hashtag becomes a topic, and the fragment of an address does not', () => {
  expect(partsOf('Le #Vélo-Cargo, https://a.fr/#x #1')).toEqual([
    { kind: 'text', text: 'Le ' },
    { kind: 'topic', text: '#Vélo-Cargo', slug: 'velo-cargo' },
    { kind: 'text', text: ', ' },
    { kind: 'link', url: 'https://a.fr/#x' },
    { kind: 'text', text: ' #1' },
  ]);
});

import fc from 'fast-check';
import { eachHashtag, topicsIn, topicSlug } from './topics';

const slugs = (text: string) => topicsIn(text).map(({ slug }) => slug);

it.each([
  ['#vélo-cargo', 'velo-cargo'],
  ['#Vélo_Cargo', 'velo-cargo'],
  ['#VELO-CARGO.', 'velo-cargo'],
  ['(#emploi)', 'emploi'],
  ['« #Œuvre »', 'oeuvre'],
  ['#14juillet', '14juillet'],
  ['#Île-de-France-', 'ile-de-france'],
  ['#Fete\u0301s', 'fetes'],
])('%s names %s', (text, slug) => {
  expect(slugs(text)).toEqual([slug]);
});

it.each(['#1', '#2026', '#a', '# emploi', 'C#dur', 'A&B #', '##emploi', 'https://ville.fr/#emploi', '&#x27', '@#moi'])(
  '%s names none',
  (text) => {
    expect(slugs(text)).toEqual([]);
  },
);

it('a word that is too long is no topic', () => {
  expect(slugs(`#${'a'.repeat(50)} #${'b'.repeat(51)}`)).toEqual(['a'.repeat(50)]);
});

it('a topic counts once, as it was written first', () => {
  expect(topicsIn('#Été puis #ete et #emploi')).toEqual([
    { slug: 'ete', label: 'Été' },
    { slug: 'emploi', label: 'emploi' },
  ]);
});

it('a label leads to its own slug, and a slug to itself, in any text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('#', '#é', '-', '_', ' '))),
      (parts) => {
        const text = parts.join('');
        eachHashtag(text, ({ slug, label }, from) => {
          expect(text.normalize('NFC')).toContain(label);
          expect(text[from]).toBe('#');
          expect(topicSlug(label)).toBe(slug);
          expect(topicSlug(slug)).toBe(slug);
        });
      },
    ),
  );
});

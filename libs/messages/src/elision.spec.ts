import fc from 'fast-check';
import { withElisions } from './elision';

const of = (name: string) => withElisions({ name }, (values) => `La demande de ${values!.name}.`);

it.each([
  ['Anne', 'd’Anne'],
  ['Élodie', 'd’Élodie'],
  ['Œnone', 'd’Œnone'],
  ['Yves', 'd’Yves'],
  ['Hélène', 'd’Hélène'],
  ['OnlyLyon', 'd’OnlyLyon'],
  ['Yassine', 'de Yassine'],
  ['Hugo', 'de Hugo'],
  ['Claire', 'de Claire'],
  ['93 Cie', 'de 93 Cie'],
])('%s', (name, words) => {
  expect(of(name)).toBe(`La demande ${words}.`);
});

it('« que » is elided alike, and nothing but the word before the value', () => {
  const written = withElisions({ name: 'Anne' }, (values) => `Plus que ${values!.name}, mode ${values!.name}`);
  expect(written).toBe('Plus qu’Anne, mode Anne');
});

it('values keep every letter, wherever they stand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => {
      expect(withElisions({ name }, (values) => `${values!.name} | ${values!.name}`)).toBe(`${name} | ${name}`);
    }),
  );
});

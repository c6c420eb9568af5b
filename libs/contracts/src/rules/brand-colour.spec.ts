import fc from 'fast-check';
import { brandTones, contrastOf, isReadableBrand } from './brand-colour';

const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

it.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#1f6f55', '#ffffff', 6.1],
])('%s and %s have a contrast of %f', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 1);
  expect(contrastOf(other, one)).toBe(contrastOf(one, other));
});

it.each([
  ['#1f6f55', true],
  ['#b3420f', true],
  ['#767676', false], // enough on white, not on the page's chalk
  ['#f2b632', false],
  ['#ffffff', false],
  ['green', false],
  ['#1F6F55', false],
])('%s: %s', (color, readable) => {
  expect(isReadableBrand(color)).toBe(readable);
});

it('whatever is accepted reads in both schemes, at rest and under the pointer', () => {
  fc.assert(
    fc.property(anyColor.filter(isReadableBrand), (color) => {
      const { action, actionHover, link } = brandTones(color);
      for (const [tone, ground] of [
        [action, '#ffffff'],
        [actionHover, '#ffffff'],
        [link.light, '#fbf8f3'],
        [link.light, '#ffffff'],
        [link.dark, '#172522'],
        [link.dark, '#0e1a18'],
      ] as const) {
        expect(contrastOf(tone, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

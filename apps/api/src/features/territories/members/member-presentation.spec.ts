import { initialsOf } from './member-presentation';

it.each([
  ['Claire Fontaine', 'CF'],
  ['Anne-Sophie de La Tour', 'AT'],
  ['Zoé', 'Z'],
  ['élodie ébrard', 'ÉÉ'],
  ['😀 Dupont', '😀D'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

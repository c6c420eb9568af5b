import { circles } from './circles.mjs';

const groupsOf = (imports) => {
  const circleOf = circles((file) => imports[file] ?? []);
  const groups = new Map();
  for (const file of Object.keys(imports)) {
    const circle = circleOf(file);
    groups.set(circle, [...(groups.get(circle) ?? []), file]);
  }
  return [...groups.values()].map((group) => group.join('')).sort();
};

it('files that only import downward are each alone', () => {
  expect(groupsOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual(['a', 'b', 'c', 'd']);
});

it('those who reach each other are one circle, however long', () => {
  expect(groupsOf({ a: ['b'], b: ['c', 'e'], c: ['d'], d: ['b'], e: [] })).toEqual(['a', 'bcd', 'e']);
});

it('two circles that only touch in one direction stay two', () => {
  expect(groupsOf({ c: ['d'], d: ['c'], a: ['b', 'c'], b: ['a'] })).toEqual(['ab', 'cd']);
});

it('whichever file is asked for first', () => {
  expect(groupsOf({ d: ['b'], c: ['d'], b: ['c'], a: ['b'] })).toEqual(['a', 'dcb']);
});

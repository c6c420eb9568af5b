import { supportsNeeded } from './co-option';

it.each([
  [10, 8, 2],
  [49, 1, 2],
  [50, 8, 3],
  [50, 3, 2],
  [500, 40, 5],
  [500, 5, 4],
  [3, 0, 2],
])('of %i members with %i peers, %i', (members, peers, needed) => {
  expect(supportsNeeded(members, peers)).toBe(needed);
});

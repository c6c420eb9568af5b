import { isFeaturable } from './featuring.policy';

const now = new Date('2026-11-22T12:00:00Z');

it.each([
  ['2026-11-22T12:00:01Z', true],
  ['2026-12-23T12:00:00Z', true],
  ['2026-11-22T12:00:00Z', false],
  ['2026-12-23T12:00:01Z', false],
])('until %s: %s', (until, expected) => {
  expect(isFeaturable(new Date(until), now)).toBe(expected);
});

import { HEIGHT, monthChange, trendLine, WIDTH } from './trend';

const NOW = new Date('2026-11-22T08:00:00Z');

it('draws from the first day to the last, 0 % at the floor', () => {
  expect(
    trendLine([
      { day: '2026-11-01', share: 0 },
      { day: '2026-11-11', share: 0.5 },
      { day: '2026-11-21', share: 1 },
    ]),
  ).toBe(`0.0,${HEIGHT}.0 ${WIDTH / 2}.0,${HEIGHT / 2}.0 ${WIDTH}.0,0.0`);
});

it.each([
  [[], null],
  [[{ day: '2026-11-20', share: 0.5 }], 12],
  [
    [
      { day: '2026-09-01', share: 0.1 },
      { day: '2026-10-30', share: 0.7 },
      { day: '2026-11-20', share: 0.6 },
    ],
    -8,
  ],
  [[{ day: '2026-09-01', share: 0.5 }], 12],
])('%j changes by %s points', (trend, change) => {
  expect(monthChange(0.62, trend, NOW)).toBe(change);
});

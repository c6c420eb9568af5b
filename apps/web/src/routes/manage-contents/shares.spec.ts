import { lately, weeklyShares } from './shares';

const week = (views: number, overdueViews: number) => ({ views, overdueViews });

it('compares four weeks with the four before, in points', () => {
  const before = Array.from({ length: 4 }, () => week(10, 5));
  const now = Array.from({ length: 4 }, () => week(20, 4));
  expect(lately([week(99, 99), ...before, ...now])).toEqual({ views: 80, overdueViews: 16, share: 20, change: -30 });
});

it('says nothing of what nobody opened', () => {
  const none = Array.from({ length: 8 }, () => week(0, 0));
  expect(lately(none)).toEqual({ views: 0, overdueViews: 0, share: null, change: null });
  expect(lately([...none.slice(0, 7), week(3, 1)])).toMatchObject({ share: 33, change: null });
});

it('a week without views keeps the share of the one before', () => {
  expect(weeklyShares([week(0, 0), week(4, 1), week(0, 0), week(2, 2)])).toEqual([0, 25, 25, 100]);
});

import { TokenBuckets } from './token-buckets';

const rule = { points: 3, seconds: 60 };

describe('token buckets', () => {
  let now = 0;
  const buckets = (capacity?: number) => new TokenBuckets(() => now, capacity);

  beforeEach(() => {
    now = 0;
  });

  it('gives the points at once, then says how long to wait', () => {
    const all = buckets();
    expect([1, 2, 3].map(() => all.take('a', rule))).toEqual([0, 0, 0]);
    expect(all.take('a', rule)).toBe(20);
  });

  it('refills evenly and never beyond the points', () => {
    const all = buckets();
    for (let taken = 0; taken < 3; taken += 1) all.take('a', rule);
    now = 20_000;
    expect(all.take('a', rule)).toBe(0);
    expect(all.take('a', rule)).toBe(20);
    now = 10_000_000;
    expect([1, 2, 3, 4].map(() => all.take('a', rule) > 0)).toEqual([false, false, false, true]);
  });

  it('counts each key apart', () => {
    const all = buckets();
    for (let taken = 0; taken < 4; taken += 1) all.take('a', rule);
    expect(all.take('b', rule)).toBe(0);
  });

  it('forgets the longest unused key when full', () => {
    const all = buckets(2);
    for (let taken = 0; taken < 4; taken += 1) all.take('a', rule);
    all.take('b', rule);
    all.take('c', rule);
    expect(all.size).toBe(2);
    expect(all.take('a', rule)).toBe(0);
  });
});

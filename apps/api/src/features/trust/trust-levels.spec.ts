import fc from 'fast-check';
import { levelsOf, thresholdsOf, type Evidence } from './trust-levels';

const member = (recognisedBy: readonly number[] = [], changes: Partial<Evidence> = {}): Evidence => ({
  isSteward: false,
  isGuarantor: false,
  days: 100,
  quietDays: 0,
  recognisedBy,
  ...changes,
});
const guarantor = (recognisedBy: readonly number[] = []) => member(recognisedBy, { isGuarantor: true });

/** Any network over `count` people; each recognised by a set of the others. */
const networkOf = (count: number): fc.Arbitrary<Evidence[]> =>
  fc
    .tuple(
      ...Array.from({ length: count }, (_, own) =>
        fc.record({
          isSteward: fc.constant(false),
          isGuarantor: fc.boolean(),
          days: fc.integer({ min: 0, max: 40 }),
          quietDays: fc.integer({ min: 0, max: 300 }),
          recognisedBy: fc.subarray(
            Array.from({ length: count }, (_unused, index) => index).filter((index) => index !== own),
          ),
        }),
      ),
    )
    .map((members) => members);

const network = fc.integer({ min: 1, max: 12 }).chain(networkOf);

describe('rising', () => {
  it('takes people, days and somebody above', () => {
    const others = [guarantor(), member(), member(), member(), member(), member(), member(), member()];
    const at = (recognisedBy: number[], changes = {}) => levelsOf([...others, member(recognisedBy, changes)])[8];
    expect(at([0, 1])).toBe(1);
    expect(at([1, 2, 3])).toBe(0);
    expect(at([0])).toBe(0);
    expect(at([0, 1], { days: 1 })).toBe(0);
  });

  it('goes as far as those who recognise one have gone themselves', () => {
    const team = [guarantor(), guarantor()];
    const peers = [2, 3, 4, 5, 6, 7, 8].map((own) =>
      member([0, 1, 2, 3, 4, 5, 6, 7, 8].filter((index) => index !== own)),
    );
    expect(levelsOf([...team, ...peers])).toEqual([0, 0, 3, 3, 3, 3, 3, 3, 3]);
  });

  it('asks for more in a larger territory, never for more than there is', () => {
    expect(thresholdsOf(600, 40)[2]).toEqual({ days: 30, people: 25, guarantors: 3 });
    expect(thresholdsOf(30, 4)[2]).toEqual({ days: 12, people: 6, guarantors: 1 });
    expect(thresholdsOf(600, 1).map(({ guarantors }) => guarantors)).toEqual([1, 1, 1]);
    expect(thresholdsOf(3, 0).map(({ people }) => people)).toEqual([1, 1, 1]);
  });

  it('to 4 is co-option alone', () => {
    fc.assert(fc.property(network, (members) => levelsOf(members).every((level) => level <= 3)));
    expect(levelsOf([member([], { isSteward: true, isGuarantor: true })])).toEqual([4]);
  });
});

describe('puppets', () => {
  it('two that only know each other stay where they are', () => {
    const crowd = Array.from({ length: 60 }, () => guarantor());
    expect(levelsOf([...crowd, member([61]), member([60])]).slice(60)).toEqual([0, 0]);
  });

  it('a ring of any size and shape that nobody else recognises stays at 0, and changes nobody', () => {
    fc.assert(
      fc.property(networkOf(6), fc.integer({ min: 1, max: 20 }).chain(networkOf), (honest, ring) => {
        const shifted = ring.map(({ recognisedBy, ...puppet }) => ({
          ...puppet,
          isGuarantor: false,
          recognisedBy: recognisedBy.map((index) => index + honest.length),
        }));
        // As many strangers, so that the size of the territory is the same.
        const strangers = shifted.map((puppet) => ({ ...puppet, recognisedBy: [] }));
        const levels = levelsOf([...honest, ...shifted]);
        expect(levels.slice(honest.length).every((level) => level === 0)).toBe(true);
        expect(levels).toEqual(levelsOf([...honest, ...strangers]));
      }),
    );
  });

  it('one that was taken in lifts nobody to its own level', () => {
    const ring = Array.from({ length: 10 }, (_, own) =>
      member(Array.from({ length: 10 }, (_unused, index) => index + 1).filter((index) => index !== own + 1)),
    );
    const taken = member([0, ...ring[0]!.recognisedBy]);
    const levels = levelsOf([guarantor(), taken, ...ring.slice(1)]);
    expect(levels[1]).toBe(1);
    expect(levels.slice(2).every((level) => level === 0)).toBe(true);
  });
});

describe('the levels', () => {
  it('are the solution of their own definition, whoever comes first in the list', () => {
    fc.assert(
      fc.property(network, (members) => {
        const last = members.length - 1;
        const reversed = members.map((_, index) => {
          const { recognisedBy, ...rest } = members[last - index]!;
          return { ...rest, recognisedBy: recognisedBy.map((other) => last - other) };
        });
        expect(levelsOf(reversed)).toEqual(levelsOf(members).reverse());
      }),
    );
  });

  it('never fall because somebody is recognised once more, and the same person twice is no more', () => {
    fc.assert(
      fc.property(network, fc.nat(), fc.nat(), (members, first, second) => {
        const [who, by] = [first % members.length, second % members.length];
        const more = members.map((each, index) =>
          index === who && by !== who ? { ...each, recognisedBy: [...new Set([...each.recognisedBy, by])] } : each,
        );
        const [before, after] = [levelsOf(members), levelsOf(more)];
        expect(after.every((level, index) => level >= before[index]!)).toBe(true);
      }),
    );
  });

  it('are lost one by one to silence, a steward’s too', () => {
    const at = (quietDays: number, isSteward = false) =>
      levelsOf([
        ...Array.from({ length: 7 }, () => guarantor()),
        member([0, 1, 2, 3, 4, 5, 6], { quietDays, isSteward }),
      ])[7];
    expect([0, 89, 90, 180, 270].map((days) => at(days))).toEqual([3, 3, 2, 1, 0]);
    expect([89, 90, 365].map((days) => at(days, true))).toEqual([4, 3, 0]);
  });
});

it('takes 20,000 members in stride', () => {
  const count = 20_000;
  const members = Array.from({ length: count }, (_, own) =>
    member(
      Array.from({ length: 30 }, (_unused, step) => (own * 7 + step * 613 + 1) % count),
      { isGuarantor: own % 500 === 0 },
    ),
  );
  const began = performance.now();
  expect(Math.max(...levelsOf(members))).toBeGreaterThan(0);
  expect(performance.now() - began).toBeLessThan(5_000);
});

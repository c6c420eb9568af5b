import fc from 'fast-check';
import { decide, elect, type Ballots, type Contender } from './tally';

const count = fc.nat({ max: 500 });
const anyBallots: fc.Arbitrary<Ballots> = fc.record({ for: count, against: count, blank: count });
const percent = fc.integer({ min: 1, max: 100 });
const majorities = fc.integer({ min: 50, max: 100 });
const castOf = (ballots: Ballots) => ballots.for + ballots.against + ballots.blank;

it('a tie adopts nothing, whatever majority the charter wants', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), majorities, (side, majority) => {
      const ballots = { for: side, against: side, blank: 0 };
      expect(decide(ballots, { eligible: side * 2, quorum: 1, majority })).toBe('rejected');
    }),
  );
});

it('one ballot more in favour never turns adoption into rejection', () => {
  fc.assert(
    fc.property(anyBallots, percent, majorities, (ballots, quorum, majority) => {
      const requirement = { eligible: castOf(ballots) + 1, quorum, majority };
      if (decide(ballots, requirement) !== 'adopted') return;
      expect(decide({ ...ballots, for: ballots.for + 1 }, requirement)).toBe('adopted');
    }),
  );
});

it('blank ballots count for the quorum and for no side', () => {
  expect(decide({ for: 2, against: 1, blank: 7 }, { eligible: 20, quorum: 50, majority: 60 })).toBe('adopted');
  expect(decide({ for: 2, against: 1, blank: 6 }, { eligible: 20, quorum: 50, majority: 60 })).toBe('no_quorum');
  expect(decide({ for: 0, against: 0, blank: 20 }, { eligible: 20, quorum: 50, majority: 50 })).toBe('rejected');
});

it('without a ballot there is no quorum, even where nobody may vote', () => {
  expect(decide({ for: 0, against: 0, blank: 0 }, { eligible: 0, quorum: 1, majority: 50 })).toBe('no_quorum');
});

it.each([
  [60, 59, 41, 'rejected'],
  [60, 60, 40, 'adopted'],
  [50, 50, 50, 'rejected'],
  [50, 51, 50, 'adopted'],
  [100, 99, 1, 'rejected'],
] as const)('a majority of %i %% over %i against %i is %s', (majority, inFavour, against, verdict) => {
  expect(decide({ for: inFavour, against, blank: 0 }, { eligible: 100, quorum: 1, majority })).toBe(verdict);
});

const anyContender: fc.Arbitrary<Contender> = fc.record({
  id: fc.uuid(),
  votes: fc.nat({ max: 5 }),
  memberSince: fc.date({ min: new Date('2026-01-01'), max: new Date('2026-01-05'), noInvalidDate: true }),
});
const anyContenders = fc.uniqueArray(anyContender, { selector: ({ id }) => id, maxLength: 6 });

it('nobody has more ballots than the winner, and of equals nobody has been there longer', () => {
  fc.assert(
    fc.property(anyContenders, (contenders) => {
      const winner = contenders.find(({ id }) => id === elect(contenders)?.id);
      if (!winner) return expect(contenders.every(({ votes }) => votes === 0)).toBe(true);
      for (const { votes, memberSince } of contenders) {
        expect(votes).toBeLessThanOrEqual(winner.votes);
        if (votes === winner.votes) expect(memberSince.getTime()).toBeGreaterThanOrEqual(winner.memberSince.getTime());
      }
    }),
  );
});

it('the order of the list decides nothing', () => {
  fc.assert(
    fc.property(anyContenders, (contenders) => expect(elect([...contenders].reverse())).toEqual(elect(contenders))),
  );
});

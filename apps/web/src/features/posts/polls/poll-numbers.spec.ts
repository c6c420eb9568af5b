import fc from 'fast-check';
import { leadersOf, shareOf, withVote, type CountedPoll } from './poll-numbers';

const poll = (counts: readonly (number | null)[], viewerChoices: number[] = [], voterCount = 5): CountedPoll => ({
  voterCount,
  viewerChoices,
  options: counts.map((voteCount, position) => ({ position, voteCount })),
});
const countsOf = ({ options }: CountedPoll) => options.map(({ voteCount }) => voteCount);

it('a first vote, another one and none at all count the voter once', () => {
  const first = withVote(poll([2, 3, 0]), [0]);
  expect([countsOf(first), first.voterCount]).toEqual([[3, 3, 0], 6]);
  const other = withVote(first, [2]);
  expect([countsOf(other), other.voterCount]).toEqual([[2, 3, 1], 6]);
  const none = withVote(other, []);
  expect([countsOf(none), none.voterCount]).toEqual([[2, 3, 0], 5]);
});

it('what the viewer may not see yet stays unknown', () => {
  expect(countsOf(withVote(poll([null, null]), [1]))).toEqual([null, null]);
});

it('taking back what was chosen brings the numbers of before', () => {
  const choices = fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), choices, (counts, chosen) => {
      const before = poll(counts);
      expect(withVote(withVote(before, chosen), [])).toEqual(before);
    }),
  );
});

it('shares are of the voters, and nobody leads an empty poll', () => {
  expect([shareOf(1, 3), shareOf(0, 0)]).toEqual([33, 0]);
  expect([leadersOf(poll([2, 3, 3])), leadersOf(poll([0, 0]))]).toEqual([[1, 2], []]);
});

/** What counts in a poll, as it is read. `voteCount` is unset while the results are not shown. */
export interface CountedPoll {
  voterCount: number;
  viewerChoices: readonly number[];
  options: readonly { position: number; voteCount: number | null }[];
}

/** What the poll will be once the viewer has chosen those options in place of what they chose before. */
export function withVote<Poll extends CountedPoll>(poll: Poll, choices: readonly number[]): Poll {
  const before = poll.viewerChoices;
  const options = poll.options.map((option) => {
    if (option.voteCount === null) return option;
    const change = Number(choices.includes(option.position)) - Number(before.includes(option.position));
    return { ...option, voteCount: option.voteCount + change };
  });
  const voterCount = poll.voterCount + Number(choices.length > 0) - Number(before.length > 0);
  return { ...poll, options, voterCount, viewerChoices: [...choices] };
}

/** Whole percents of those who voted; with several answers each they add up to more than a hundred. */
export const shareOf = (voteCount: number, voterCount: number): number =>
  voterCount === 0 ? 0 : Math.round((100 * voteCount) / voterCount);

/** Positions of what most chose; none while nobody has voted. */
export function leadersOf({ options }: Pick<CountedPoll, 'options'>): readonly number[] {
  const most = Math.max(...options.map(({ voteCount }) => voteCount ?? 0));
  return most === 0 ? [] : options.filter(({ voteCount }) => voteCount === most).map(({ position }) => position);
}

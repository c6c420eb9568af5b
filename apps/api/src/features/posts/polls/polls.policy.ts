import { LIMITS } from '@rayonne/contracts';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import type { Membership } from '../../territories';
import type { PollInput, PollOptionInput } from './poll.inputs';
import { PollChoiceModel, PollResultsModel } from './poll.models';

/** What the rules about a poll look at, for one reader. */
export interface PollState {
  readonly isClosed: boolean;
  readonly isNamed: boolean;
  readonly results: PollResultsModel;
  readonly hasVoted: boolean;
}

export const canVote = (member: Membership, { isClosed }: Pick<PollState, 'isClosed'>) =>
  member.holds('reactions.give') && !isClosed;

/** The asker is no exception: a result that is hidden from those who have not voted leads nobody. */
export const seesResults = ({ isClosed, results, hasVoted }: PollState) =>
  isClosed || hasVoted || results === PollResultsModel.ALWAYS;

export const seesVoters = (state: PollState) => state.isNamed && seesResults(state);

const DAY_MS = 86_400_000;
const keyOf = ({ label, startsAt }: PollOptionInput) => startsAt?.toISOString() ?? label?.toLocaleLowerCase() ?? '';

/** Throws `InvalidInputError` for a poll that nobody could answer: no time left, an option without content or said twice. */
export function checkPoll({ choice, options, closesAt }: PollInput, now: Date): void {
  const left = closesAt.getTime() - now.getTime();
  if (left <= 0 || left > LIMITS.pollDays * DAY_MS) throw new InvalidInputError('closesAt');
  const isOption = ({ label, startsAt }: PollOptionInput) =>
    choice === PollChoiceModel.DATES ? Boolean(startsAt && startsAt > now) : Boolean(label) && !startsAt;
  const keys = new Set(options.map(keyOf));
  if (!options.every(isOption) || keys.size < options.length) throw new InvalidInputError('options');
}

/** Throws `InvalidInputError` for choices that the poll does not offer. */
export function checkChoices(choices: readonly number[], poll: { choice: PollChoiceModel; optionCount: number }): void {
  const isTooMany = poll.choice === PollChoiceModel.SINGLE && choices.length > 1;
  if (isTooMany || choices.some((position) => position >= poll.optionCount)) throw new InvalidInputError('choices');
}

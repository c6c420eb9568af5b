import { LIMITS } from '@rayonne/contracts';
import type { MessageId } from '@rayonne/messages';
import { calendarDay, endOfCalendarDay } from '@rayonne/ui';
import type { PollInput } from '../../../gql/graphql';

const DAY_MS = 86_400_000;
const OPEN_DAYS = 7;

/** A poll as the composer opens it: a week, one answer, secret. */
export const emptyPoll = (now: Date): PollInput => ({
  choice: 'SINGLE',
  options: [],
  closesAt: endOfCalendarDay(calendarDay(new Date(now.getTime() + OPEN_DAYS * DAY_MS))).toISOString(),
  isNamed: false,
  results: 'AFTER_VOTE',
});

/** The options as fields show them, two at least. */
export function rowsOf({ options }: Pick<PollInput, 'options'>, writeMoment: (moment: Date) => string): string[] {
  const rows = options.map(({ label, startsAt }) => (startsAt ? writeMoment(new Date(startsAt)) : (label ?? '')));
  return [...rows, '', ''].slice(0, Math.max(rows.length, LIMITS.pollOptions.min));
}

/** What was written in the fields, without the blank ones. */
export function optionsOf(
  rows: readonly string[],
  isDates: boolean,
  readMoment: (written: string) => Date,
): PollInput['options'] {
  const written = rows.map((row) => row.trim()).filter((row) => row !== '');
  return written.map((row) => (isDates ? { startsAt: readMoment(row).toISOString() } : { label: row }));
}

/** What keeps a poll from going out, if anything does. */
export function pollFault({ choice, options, closesAt }: PollInput, now: Date): MessageId | undefined {
  const keys = new Set(options.map(({ label, startsAt }) => startsAt ?? label?.toLocaleLowerCase()));
  if (options.length < LIMITS.pollOptions.min) return 'pollForm.tooFew';
  if (keys.size < options.length) return 'pollForm.twice';
  if (choice === 'DATES' && options.some(({ startsAt }) => !startsAt || new Date(startsAt) <= now))
    return 'pollForm.past';
  const left = new Date(closesAt).getTime() - now.getTime();
  return left <= 0 || left > LIMITS.pollDays * DAY_MS ? 'pollForm.closesWrong' : undefined;
}

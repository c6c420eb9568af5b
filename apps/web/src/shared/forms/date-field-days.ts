import { calendarDay, endOfCalendarDay } from '@rayonne/ui';

/** The last moment, in the reader's time zone, of a day written as a date field writes it; `null` for none. */
export const endOfDay = (day: string): string | null => (day ? endOfCalendarDay(day).toISOString() : null);

/** The day of a moment, as a date field wants it. */
export const dayOf = (moment: string | null): string | undefined =>
  moment ? calendarDay(new Date(moment)) : undefined;

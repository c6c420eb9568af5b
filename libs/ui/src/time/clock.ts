/**
 * How dates are written. French hours take the form "14 h 02", which Intl has no option for.
 * All functions show the reader's own time zone: that of their account, or of the device.
 */
const NO_BREAK = '\u00A0';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WALL_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
let zone: string | undefined;
let wallClock: Intl.DateTimeFormat | undefined;

/** From now on dates are written in that IANA zone; one that the device does not know leaves them in its own. */
export function setTimeZone(name: string | undefined): void {
  try {
    zone = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    zone = undefined;
  }
  wallClock = undefined;
}

/** The reader's wall clock at that moment, in the UTC fields of a date. */
function onWall(date: Date): Date {
  // Swedish writes all of it in numbers, on a clock of 24 hours.
  wallClock ??= dated('sv', { dateStyle: 'short', timeStyle: 'medium' });
  const read = new Map(wallClock.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  const [year = 0, month = 1, ...rest] = WALL_PARTS.map((part) => read.get(part));
  return new Date(Date.UTC(year, month - 1, ...rest.map((value) => value ?? 0)));
}

const isFrench = (locale: string) => locale.startsWith('fr');

/** Territories are in Europe: English without a country is written as it is read there, the day before the month. */
const dated = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone: zone, ...options });

export function formatClock(date: Date, locale: string): string {
  if (!isFrench(locale)) return dated(locale, { hour: 'numeric', minute: '2-digit' }).format(date);
  const wall = onWall(date);
  return `${wall.getUTCHours()}${NO_BREAK}h${NO_BREAK}${String(wall.getUTCMinutes()).padStart(2, '0')}`;
}

/** French counts the first of a month in an ordinal number, which Intl leaves out. */
function writeDay(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const written = dated(locale, { day: 'numeric', month: 'long', ...options }).format(date);
  return isFrench(locale) && onWall(date).getUTCDate() === 1 ? written.replace(/(^| )1 /, '$11er ') : written;
}

export const formatDay = (date: Date, locale: string): string =>
  writeDay(date, locale, { weekday: 'long', year: 'numeric' });

/** Day and month, with the year when it is not the present one. */
export function formatShortDay(date: Date, locale: string, now = new Date()): string {
  const year = onWall(date).getUTCFullYear() === onWall(now).getUTCFullYear() ? undefined : 'numeric';
  return writeDay(date, locale, { year });
}

export const formatAbsolute = (date: Date, locale: string): string =>
  `${formatDay(date, locale)}, ${formatClock(date, locale)}`;

/** Calendar days between two moments, as the reader's calendar counts them. */
export function daysBetween(from: Date, to: Date): number {
  const day = (date: Date) => Math.floor(onWall(date).getTime() / DAY);
  return day(to) - day(from);
}

/** The day of a moment, as a date field writes it. */
export const calendarDay = (date: Date): string => onWall(date).toISOString().slice(0, 10);

/** The minute of a moment, as a field for a date and an hour writes it. */
export const wallMinute = (date: Date): string => onWall(date).toISOString().slice(0, 16);

/** The moment that such a field wrote; it may be more precise. */
export function momentOfWall(written: string): Date {
  const wanted = new Date(`${written}Z`).getTime();
  const offsetAt = (moment: number) => onWall(new Date(moment)).getTime() - moment;
  // The offset may change between the two moments, when clocks do.
  return new Date(wanted - offsetAt(wanted - offsetAt(wanted)));
}

/** The last second of a day that a date field wrote. */
export const endOfCalendarDay = (day: string): Date => momentOfWall(`${day}T23:59:59`);

/** "il y a 2 h", "yesterday"; a plain date once a week has passed. */
export function formatRelative(date: Date, locale: string, now = new Date()): string {
  // The narrow form reads well in English and turns into a bare minus sign in French.
  const relative = new Intl.RelativeTimeFormat(locale, {
    numeric: 'auto',
    style: isFrench(locale) ? 'short' : 'narrow',
  });
  const elapsed = Math.max(0, now.getTime() - date.getTime());
  if (elapsed < MINUTE) return relative.format(0, 'second');
  if (elapsed < HOUR) return relative.format(-Math.floor(elapsed / MINUTE), 'minute');
  if (elapsed < DAY) return relative.format(-Math.floor(elapsed / HOUR), 'hour');
  const days = daysBetween(date, now);
  return days < 7 ? relative.format(-days, 'day') : formatShortDay(date, locale, now);
}

/**
 * How dates are written. French hours take the form "14 h 02", which Intl has no option for.
 * All functions show the reader's own time zone.
 */
const NO_BREAK = '\u00A0';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const isFrench = (locale: string) => locale.startsWith('fr');

export function formatClock(date: Date, locale: string): string {
  if (!isFrench(locale)) return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(date);
  return `${date.getHours()}${NO_BREAK}h${NO_BREAK}${String(date.getMinutes()).padStart(2, '0')}`;
}

/** French counts the first of a month in an ordinal number, which Intl leaves out. */
function writeDay(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const written = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...options }).format(date);
  return isFrench(locale) && date.getDate() === 1 ? written.replace(/(^| )1 /, '$11er ') : written;
}

export const formatDay = (date: Date, locale: string): string =>
  writeDay(date, locale, { weekday: 'long', year: 'numeric' });

/** Day and month, with the year when it is not the present one. */
export function formatShortDay(date: Date, locale: string, now = new Date()): string {
  const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return writeDay(date, locale, { year });
}

export const formatAbsolute = (date: Date, locale: string): string =>
  `${formatDay(date, locale)}, ${formatClock(date, locale)}`;

/** Calendar days between two moments, as the reader's calendar counts them. */
export function daysBetween(from: Date, to: Date): number {
  const day = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
  return day(to) - day(from);
}

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

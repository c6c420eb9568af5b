/** The last moment, in the reader's time zone, of a day written as a date field writes it; `null` for none. */
export const endOfDay = (day: string): string | null => (day ? new Date(`${day}T23:59:59`).toISOString() : null);

/** The day of a moment, as a date field wants it. */
export function dayOf(moment: string | null): string | undefined {
  if (!moment) return undefined;
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

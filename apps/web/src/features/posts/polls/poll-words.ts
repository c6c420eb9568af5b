import { formatClock, formatDay } from '@rayonne/ui';
import type { Locale } from '@rayonne/messages';

export interface WordedOption {
  label: string | null;
  startsAt: string | null;
}

/** What an option is called: its words, its moment, or both. */
export function optionName({ label, startsAt }: WordedOption, locale: Locale): string {
  if (!startsAt) return label ?? '';
  const moment = new Date(startsAt);
  const written = `${formatDay(moment, locale)}, ${formatClock(moment, locale)}`;
  return label ? `${written} · ${label}` : written;
}

import type { Locale } from '@rayonne/messages';
import type { WriteText } from '../../../shared/i18n/use-text';

const dayWords = (day: string, locale: Locale) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** Days of the calendar, which are the same wherever one reads. */
export function datesWords(
  { startsOn, endsOn }: { startsOn: string | null; endsOn: string | null },
  text: WriteText,
  locale: Locale,
): string | undefined {
  const from = startsOn ? dayWords(startsOn, locale) : undefined;
  const until = endsOn ? dayWords(endsOn, locale) : undefined;
  if (from && until) return text('opportunityFacts.betweenDays', { from, until });
  if (from) return text('opportunityFacts.fromDay', { from });
  return until && text('opportunityFacts.untilDay', { until });
}

/** Its places, and how far around the first. */
export function placeWords(
  { communes, radiusKm }: { communes: readonly { name: string }[]; radiusKm: number | null },
  text: WriteText,
): string | undefined {
  const place = communes.map(({ name }) => name).join(', ');
  if (!place) return undefined;
  return radiusKm === null ? place : text('opportunityFacts.around', { place, count: radiusKm });
}

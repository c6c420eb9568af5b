import type { Locale, MessageId } from '@rayonne/messages';
import type { MarketFiguresQuery } from '../../../gql/graphql';
import type { WriteText } from '../../../shared/i18n/use-text';

type Figures = Omit<MarketFiguresQuery['marketFigures'], '__typename' | 'id' | 'days' | 'months'>;

export interface Figure {
  label: MessageId;
  /** Undefined while there is nothing to say. */
  value: string | undefined;
  /** Why not. */
  hint: MessageId;
}

const DAY_FORMAT = { style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 1 } as const;

/** The figures in the reader's language, and why one is missing. */
export function figuresOf(figures: Figures, locale: Locale, text: WriteText): Figure[] {
  const { concluded, fromIntroduction, medianDaysToAnswer, answeredWithinWeek } = figures;
  const percent = (share: number | null) =>
    share === null
      ? undefined
      : new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  return [
    { label: 'figures.concluded', value: new Intl.NumberFormat(locale).format(concluded), hint: 'figures.none' },
    { label: 'figures.median', value: daysText(medianDaysToAnswer, locale, text), hint: 'figures.tooFew' },
    { label: 'figures.withinWeek', value: percent(answeredWithinWeek), hint: 'figures.tooFew' },
    { label: 'figures.introduced', value: percent(fromIntroduction), hint: 'figures.none' },
  ];
}

function daysText(days: number | null, locale: Locale, text: WriteText): string | undefined {
  if (days === null) return undefined;
  return days < 1 ? text('figures.underADay') : new Intl.NumberFormat(locale, DAY_FORMAT).format(days);
}

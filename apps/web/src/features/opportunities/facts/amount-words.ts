import type { Locale } from '@rayonne/messages';
import type { WriteText } from '../../../shared/i18n/use-text';

const euros = (amount: number, locale: Locale) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(amount);

/** A range of euros in words; nothing when neither end is said. */
export function amountWords(
  { amountMin, amountMax }: { amountMin: number | null; amountMax: number | null },
  text: WriteText,
  locale: Locale,
): string | undefined {
  const min = amountMin !== null ? euros(amountMin, locale) : undefined;
  const max = amountMax !== null ? euros(amountMax, locale) : undefined;
  if (min && max) return min === max ? min : text('opportunityFacts.between', { min, max });
  if (min) return text('opportunityFacts.from', { min });
  return max && text('opportunityFacts.upTo', { max });
}

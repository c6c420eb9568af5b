import type { MessageId } from '@rayonne/messages';
import type { AlertPeriod } from '../../../gql/graphql';

export const NO_ALERT = 'NONE';

const PERIODS: readonly { value: AlertPeriod | typeof NO_ALERT; text: MessageId }[] = [
  { value: 'AT_ONCE', text: 'savedOpportunities.alertAtOnce' },
  { value: 'DAILY', text: 'savedOpportunities.alertDaily' },
  { value: 'WEEKLY', text: 'savedOpportunities.alertWeekly' },
  { value: NO_ALERT, text: 'savedOpportunities.alertNone' },
];

/** How often somebody may be told, for a list to choose from. */
export const alertOptions = (text: (id: MessageId) => string) =>
  PERIODS.map((period) => ({ value: period.value, label: text(period.text) }));

/** `null` for never. */
export const alertOf = (value: string): AlertPeriod | null =>
  PERIODS.flatMap((period) => (period.value === NO_ALERT || period.value !== value ? [] : [period.value]))[0] ?? null;

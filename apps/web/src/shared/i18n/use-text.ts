import type { Locale, MessageId } from '@rayonne/messages';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { shelf } from './catalogues';

export type TextValues = Record<string, string | number | Date>;

/** Writes a text of the loaded catalogues: `text('home.greeting', { name })`. */
export type WriteText = (id: MessageId, values?: TextValues) => string;

export function useText(): WriteText {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}

export const useLocale = (): Locale => useIntl().locale as Locale;

/** "1 248" or "1,248". */
export function useFormatNumber(): (value: number) => string {
  const intl = useIntl();
  return (value) => intl.formatNumber(value);
}

export const switchLocale = (locale: Locale): Promise<void> => shelf.switchTo(locale);

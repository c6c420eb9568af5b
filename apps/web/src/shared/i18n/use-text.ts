import { Writer, type Locale, type MessageId, type MessageValues } from '@rayonne/messages';
import { createContext, use, useCallback } from 'react';
import { shelf } from './catalogues';

/** The words of the screen, in its language. */
export const WriterContext = createContext<Writer>(new Writer('fr', {}));

export type TextValues = Record<string, string | number | Date>;

/** Writes a text of the loaded catalogues: `text('home.greeting', { name })`. */
export type WriteText = (id: MessageId, values?: TextValues) => string;

/** A missing text is a fault of the route's catalogue list: it is met in tests, and shows its key to readers. */
export function keyWhenMissing<Written>(id: MessageId, write: () => Written): Written | string {
  try {
    return write();
  } catch (error) {
    if (process.env['NODE_ENV'] !== 'production') throw error;
    return id;
  }
}

export function useText(): WriteText {
  const writer = use(WriterContext);
  return useCallback((id, values?: MessageValues) => keyWhenMissing(id, () => writer.text(id, values)), [writer]);
}

export const useLocale = (): Locale => use(WriterContext).locale;

/** "1 248" or "1,248". */
export function useFormatNumber(): (value: number) => string {
  const numbers = new Intl.NumberFormat(useLocale());
  return (value) => numbers.format(value);
}

export const switchLocale = (locale: Locale): Promise<void> => shelf.switchTo(locale);

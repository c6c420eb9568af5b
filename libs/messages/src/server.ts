import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';
import en from './en/mail.json' with { type: 'json' };
import fr from './fr/mail.json' with { type: 'json' };
import type { Locale } from './locales';

/** Every key of a text that leaves by mail. */
export type MailMessageId = keyof typeof fr;

const catalogues: Record<Locale, Record<MailMessageId, string>> = { fr, en };
const compiled = new Map<string, IntlMessageFormat>();

/**
 * Writes a mail's text on the server. `values` are the ICU arguments of the message; throws a FormatError when one is
 * missing. Plain text comes out: whoever puts it into HTML escapes it there.
 */
export function formatMessage(locale: Locale, id: MailMessageId, values: Record<string, PrimitiveType> = {}): string {
  const key = `${locale} ${id}`;
  const message = compiled.get(key) ?? new IntlMessageFormat(catalogues[locale][id], locale, undefined, { ignoreTag: true });
  compiled.set(key, message);
  return String(message.format(values));
}

import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';
import enFaults from './en/faults.json' with { type: 'json' };
import enMail from './en/mail.json' with { type: 'json' };
import frFaults from './fr/faults.json' with { type: 'json' };
import frMail from './fr/mail.json' with { type: 'json' };
import type { Locale } from './locales';

/** Every key of a text that leaves by mail or in a file. */
export type MailMessageId = keyof typeof frMail | keyof typeof frFaults;

const catalogues: Record<Locale, Record<MailMessageId, string>> = {
  fr: { ...frMail, ...frFaults },
  en: { ...enMail, ...enFaults },
};
const compiled = new Map<string, IntlMessageFormat>();

/**
 * Writes a text of a mail or a file on the server. `values` are the ICU arguments of the message; throws a FormatError when one is
 * missing. Plain text comes out: whoever puts it into HTML escapes it there.
 */
export function formatMessage(locale: Locale, id: MailMessageId, values: Record<string, PrimitiveType> = {}): string {
  const key = `${locale} ${id}`;
  const message =
    compiled.get(key) ?? new IntlMessageFormat(catalogues[locale][id], locale, undefined, { ignoreTag: true });
  compiled.set(key, message);
  return String(message.format(values));
}

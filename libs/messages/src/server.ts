import enFaults from './en/faults.json' with { type: 'json' };
import enMail from './en/mail.json' with { type: 'json' };
import enPortal from './en/portal.json' with { type: 'json' };
import frFaults from './fr/faults.json' with { type: 'json' };
import frMail from './fr/mail.json' with { type: 'json' };
import frPortal from './fr/portal.json' with { type: 'json' };
import type { Locale } from './locales';
import { Writer, type MessageValues } from './writer';

/** Every key of a text that leaves by mail, in a file, or on a page that the server writes. */
export type MailMessageId = keyof typeof frMail | keyof typeof frFaults | keyof typeof frPortal;

const writers: Record<Locale, Writer> = {
  fr: new Writer('fr', { ...frMail, ...frFaults, ...frPortal }),
  en: new Writer('en', { ...enMail, ...enFaults, ...enPortal }),
};

/** Writes a text of a mail or a file on the server. `values` are the ICU arguments of the message; throws as `Writer.text`. */
export const formatMessage = (locale: Locale, id: MailMessageId, values?: MessageValues): string =>
  writers[locale].text(id, values);

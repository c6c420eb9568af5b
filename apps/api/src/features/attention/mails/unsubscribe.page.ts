import { formatMessage, type Locale, type MailMessageId } from '@rayonne/messages';
import { escapeHtml } from '../../../platform/mail/escape-html';

/** Asks once; the form posts to the address it came from. */
export const renderUnsubscribing = (locale: Locale) =>
  page(locale, 'unsubscribe.title', 'unsubscribe.body', `<form method="post"><button>${say(locale, 'unsubscribe.action')}</button></form>`);

export const renderUnsubscribed = (locale: Locale) => page(locale, 'unsubscribe.done', 'unsubscribe.doneBody', '');

const say = (locale: Locale, id: MailMessageId) => escapeHtml(formatMessage(locale, id));

const page = (locale: Locale, title: MailMessageId, body: MailMessageId, form: string) => `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${say(locale, title)}</title><style>
body { max-width: 34rem; margin: 4rem auto; padding: 0 1rem; font: 1.1rem/1.6 system-ui, sans-serif; color: #16211f; background: #fbf8f3 }
h1 { color: #123c36 } button { padding: .8rem 1.4rem; font: inherit; color: #fff; background: #1f6f55; border: 0; border-radius: 10px }
</style></head>
<body><main><h1>${say(locale, title)}</h1><p>${say(locale, body)}</p>${form}</main></body>
</html>`;

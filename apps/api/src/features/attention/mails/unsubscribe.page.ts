import { formatMessage, type Locale } from '@rayonne/messages';
import { plainPage } from '../../../platform/http/plain-page';
import { escapeHtml } from '../../../platform/mail/escape-html';

/** Asks once; the form posts to the address it came from. */
export const renderUnsubscribing = (locale: Locale) =>
  plainPage({
    language: locale,
    title: formatMessage(locale, 'unsubscribe.title'),
    text: formatMessage(locale, 'unsubscribe.body'),
    form: `<form method="post"><button>${escapeHtml(formatMessage(locale, 'unsubscribe.action'))}</button></form>`,
  });

export const renderUnsubscribed = (locale: Locale) =>
  plainPage({
    language: locale,
    title: formatMessage(locale, 'unsubscribe.done'),
    text: formatMessage(locale, 'unsubscribe.doneBody'),
  });

import { formatMessage, type Locale } from '@rayonne/messages';
import { plainPage } from '../../../../platform/http/plain-page';
import { escapeHtml } from '../../../../platform/mail/escape-html';

/** Asks once; the form posts to the address it came from. */
export const renderAsking = (locale: Locale) =>
  plainPage({
    language: locale,
    title: formatMessage(locale, 'never.title'),
    text: formatMessage(locale, 'never.body'),
    form: `<form method="post"><button>${escapeHtml(formatMessage(locale, 'never.action'))}</button></form>`,
  });

export const renderNoted = (locale: Locale) =>
  plainPage({
    language: locale,
    title: formatMessage(locale, 'never.done'),
    text: formatMessage(locale, 'never.doneBody'),
  });

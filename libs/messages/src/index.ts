/** Words of the product in French and English. Screens load catalogues by name; the server writes mails. */
export { loadCatalogue, type CatalogueName, type MessageId, type Messages } from './catalogues';
export { chooseLocale, isLocale, LOCALES, type Locale } from './locales';
export { formatMessage, type MailMessageId } from './server';
export { Writer, type MessageValues } from './writer';

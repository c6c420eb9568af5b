import { chooseLocale, type Locale } from '@rayonne/messages';

/** The language of somebody who follows a link of a mail and may have no account, from `Accept-Language`. */
export const acceptedLocale = (languages = ''): Locale =>
  chooseLocale(languages.split(',').map((tag) => tag.split(';', 1)[0]!.trim()));

/** The languages of the screen, the first one being the default. */
export const LOCALES = ['fr', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

/** The best of our languages for someone's ordered preferences (BCP 47 tags). */
export function chooseLocale(preferences: readonly string[]): Locale {
  for (const preference of preferences) {
    const language = preference.split('-')[0]?.toLowerCase();
    if (isLocale(language)) return language;
  }
  return LOCALES[0];
}

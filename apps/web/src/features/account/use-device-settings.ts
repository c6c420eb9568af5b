import { useLocale } from '../../shared/i18n/use-text';

/** What a new account takes over from the device: the language on the screen, and the time zone. */
export function useDeviceSettings() {
  const locale = useLocale();
  return {
    locale: locale === 'fr' ? ('FR' as const) : ('EN' as const),
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

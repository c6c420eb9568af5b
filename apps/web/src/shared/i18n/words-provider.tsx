import { UiProvider } from '@rayonne/ui';
import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { createIntl, RawIntlProvider } from 'react-intl';
import { shelf } from './catalogues';

/** Gives the screen its words and the page its language. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const { locale, messages } = useSyncExternalStore(shelf.subscribe, shelf.snapshot);
  const intl = useMemo(() => createIntl({ locale, messages, onError: throwInDevelopment }), [locale, messages]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <RawIntlProvider value={intl}>
      <UiProvider locale={locale}>{children}</UiProvider>
    </RawIntlProvider>
  );
}

// A missing text is a fault of the route's catalogue list: it must be met in tests, and show its key to readers.
function throwInDevelopment(error: Error): void {
  if (process.env['NODE_ENV'] !== 'production') throw error;
}

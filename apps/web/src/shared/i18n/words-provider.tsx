import { Writer } from '@rayonne/messages';
import { UiProvider } from '@rayonne/ui';
import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { shelf } from './catalogues';
import { WriterContext } from './use-text';

/** Gives the screen its words and the page its language. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const { locale, messages } = useSyncExternalStore(shelf.subscribe, shelf.snapshot);
  const writer = useMemo(() => new Writer(locale, messages), [locale, messages]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <WriterContext value={writer}>
      <UiProvider locale={locale}>{children}</UiProvider>
    </WriterContext>
  );
}

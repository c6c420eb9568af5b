import { HeadlessMantineProvider } from '@mantine/core';
import { createContext, use, type ReactNode } from 'react';
import { theme } from './theme';

const LocaleContext = createContext('fr');

/** The language in which dates are written. */
export const useUiLocale = (): string => use(LocaleContext);

export interface UiProviderProps {
  /** BCP 47 tag of the screen's language. */
  locale: string;
  children: ReactNode;
}

export function UiProvider({ locale, children }: UiProviderProps) {
  return (
    <LocaleContext value={locale}>
      <HeadlessMantineProvider theme={theme}>{children}</HeadlessMantineProvider>
    </LocaleContext>
  );
}

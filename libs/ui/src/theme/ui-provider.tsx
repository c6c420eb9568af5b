import './fonts.css';
import './tokens.css';
import './base.css';
import { createContext, use, type ReactNode } from 'react';

const LocaleContext = createContext('fr');

/** The language in which dates are written. */
export const useUiLocale = (): string => use(LocaleContext);

export interface UiProviderProps {
  /** BCP 47 tag of the screen's language. */
  locale: string;
  children: ReactNode;
}

export function UiProvider({ locale, children }: UiProviderProps) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

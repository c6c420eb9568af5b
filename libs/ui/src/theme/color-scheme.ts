/** What a person chose; `auto` follows the device. */
export type ColorScheme = 'auto' | 'light' | 'dark';

/** Also read by the page's first script, which applies the choice before anything is painted. */
export const COLOR_SCHEME_KEY = 'rayonne.scheme';

const isForced = (value: string | null | undefined): value is 'light' | 'dark' => value === 'light' || value === 'dark';

export function readColorScheme(): ColorScheme {
  const value = document.documentElement.dataset.scheme;
  return isForced(value) ? value : 'auto';
}

/** Applies the choice at once and keeps it on this device; a browser that refuses storage keeps it for the page. */
export function setColorScheme(scheme: ColorScheme): void {
  if (isForced(scheme)) document.documentElement.dataset.scheme = scheme;
  else delete document.documentElement.dataset.scheme;
  try {
    localStorage.setItem(COLOR_SCHEME_KEY, scheme);
  } catch {
    // Private windows may refuse storage; the choice then lasts as long as the page.
  }
}

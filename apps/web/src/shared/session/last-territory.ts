const KEY = 'rayonne.territory';

/** The territory last visited on this device, where the application opens. */
export function readLastTerritory(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberTerritory(slug: string): void {
  try {
    localStorage.setItem(KEY, slug);
  } catch {
    // It then opens on the first one.
  }
}

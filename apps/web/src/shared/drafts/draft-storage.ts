const PREFIX = 'rayonne.draft.';

/** Keeps what someone is writing on this device, by place. Storage that is full or refused loses nothing but the copy. */
export function readDraft<Draft>(place: string): Draft | undefined {
  try {
    const stored = localStorage.getItem(PREFIX + place);
    return stored === null ? undefined : (JSON.parse(stored) as Draft);
  } catch {
    return undefined;
  }
}

export function writeDraft(place: string, draft: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + place, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(place: string): void {
  try {
    localStorage.removeItem(PREFIX + place);
  } catch {
    // Nothing was kept, then.
  }
}

export const hasDraft = (place: string): boolean => readDraft(place) !== undefined;

/** At sign-out: the next person at this device must find nothing. */
export function dropAllDrafts(): void {
  try {
    const places = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    places.forEach((key) => localStorage.removeItem(key));
  } catch {
    // Nothing was kept, then.
  }
}

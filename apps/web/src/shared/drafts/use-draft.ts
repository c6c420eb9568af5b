import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, readDraft, writeDraft } from './draft-storage';

const PAUSE_MS = 600;

export interface DraftState<Draft> {
  draft: Draft;
  /** A function gets the latest draft, for changes that come from elsewhere than the screen. */
  setDraft: (next: Draft | ((latest: Draft) => Draft)) => void;
  /** The latest, for work that outlasts a render. */
  read: () => Draft;
  /** When the text on the screen was last kept; unset while it is not, and once it was cleared. */
  savedAt: Date | undefined;
  /** Whether it came from an earlier visit. */
  restored: boolean;
  /** Empties the field and forgets the copy: what was written has been sent or given up. */
  clear: () => void;
}

/** A draft that saves itself after a pause, and at once when the page goes away. */
export function useDraft<Draft>(place: string, empty: Draft, isEmpty: (draft: Draft) => boolean): DraftState<Draft> {
  const [kept] = useState(() => readDraft<Draft>(place));
  const [draft, show] = useState(kept ?? empty);
  const [savedAt, setSavedAt] = useState<Date>();
  const unsaved = useRef<Draft | undefined>(undefined);
  const latest = useRef(draft);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    const left = unsaved.current;
    unsaved.current = undefined;
    if (left === undefined) return;
    if (isEmpty(left)) dropDraft(place);
    else if (writeDraft(place, left)) setSavedAt(new Date());
  }, [place, isEmpty]);

  const setDraft = (change: Draft | ((latest: Draft) => Draft)) => {
    const next = typeof change === 'function' ? (change as (latest: Draft) => Draft)(latest.current) : change;
    latest.current = next;
    show(next);
    setSavedAt(undefined);
    unsaved.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(save, PAUSE_MS);
  };

  const clear = () => {
    clearTimeout(timer.current);
    unsaved.current = undefined;
    dropDraft(place);
    latest.current = empty;
    show(empty);
    setSavedAt(undefined);
  };

  useEffect(() => {
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  const read = useCallback(() => latest.current, []);
  return { draft, setDraft, read, savedAt, restored: kept !== undefined && draft === kept, clear };
}

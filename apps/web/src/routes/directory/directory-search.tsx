import { Button, TextField } from '@rayonne/ui';
import { useEffect, useState } from 'react';
import { useText } from '../../shared/i18n/use-text';
import type { DirectoryFilterState } from './directory-filter';
import styles from './directory.module.css';

/** Long enough for the next letter to come. */
const PAUSE_MS = 250;

/** What is typed goes into the address after a pause; the list follows from there. */
export function DirectorySearch({ state }: { state: DirectoryFilterState }) {
  const text = useText();
  const { words, setWords } = state;
  const [typed, setTyped] = useState(words);
  const [known, setKnown] = useState(words);
  // The address changed by itself: a saved search, a way back.
  if (known !== words) {
    setKnown(words);
    if (words !== typed.trim()) setTyped(words);
  }
  useEffect(() => {
    if (typed.trim() === words) return;
    const timer = setTimeout(() => {
      setKnown(typed.trim());
      setWords(typed.trim());
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div>
      <TextField
        type="search"
        name="q"
        label={text('directory.search')}
        description={text('directory.searchHint')}
        value={typed}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {state.isNarrow && (
        <Button variant="quiet" className={styles.clear} onClick={state.clear}>
          {text('directory.clear')}
        </Button>
      )}
    </div>
  );
}

import { TextField } from '@rayonne/ui';
import { useEffect, useState } from 'react';

/** Long enough for the next letter to come. */
const PAUSE_MS = 250;

export interface SearchWordsProps {
  label: string;
  hint: string;
  /** As the address has them. */
  words: string;
  setWords: (words: string) => void;
}

/** What is typed goes into the address after a pause; the list follows from there. */
export function SearchWords({ label, hint, words, setWords }: SearchWordsProps) {
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
    <TextField
      type="search"
      name="q"
      label={label}
      description={hint}
      value={typed}
      maxLength={80}
      autoComplete="off"
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}

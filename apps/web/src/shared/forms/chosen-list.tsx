import { Icon } from '@rayonne/ui';
import { useEffect, useRef } from 'react';
import { useText } from '../i18n/use-text';
import styles from './chosen-list.module.css';

export interface ChosenListProps {
  values: readonly { value: string; label: string }[];
  onRemove: (value: string) => void;
  /** Each goes into the form under that name. */
  name?: string;
}

/** What was chosen so far, each to be taken back. */
export function ChosenList({ values, onRemove, name }: ChosenListProps) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number>(undefined);
  // The button that had the focus goes with its value: the keyboard goes on from the next.
  useEffect(() => {
    if (removed.current === undefined || document.activeElement !== document.body) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[removed.current] ?? buttons.at(-1))?.focus();
    removed.current = undefined;
  }, [values]);
  return (
    <ul ref={list} className={styles.chosen}>
      {values.map(({ value, label }, index) => (
        <li key={value}>
          {name && <input type="hidden" name={name} value={value} />}
          <button
            type="button"
            className={styles.chip}
            aria-label={text('form.remove', { name: label })}
            onClick={() => {
              removed.current = index;
              onRemove(value);
            }}
          >
            {label}
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

import { Icon } from '@rayonne/ui';
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
  return (
    <ul className={styles.chosen}>
      {values.map(({ value, label }) => (
        <li key={value}>
          {name && <input type="hidden" name={name} value={value} />}
          <button
            type="button"
            className={styles.chip}
            aria-label={text('form.remove', { name: label })}
            onClick={() => onRemove(value)}
          >
            {label}
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

import { useId } from 'react';
import { classNames } from '../../theme/class-names';
import styles from '../field.module.css';

export interface ChoiceFieldProps<Value extends string> {
  label: string;
  name: string;
  options: readonly { value: Value; label: string; hint?: string }[];
  value?: Value;
  defaultValue?: Value;
  onChange?: (value: Value) => void;
  error?: string;
  /** Small rounded choices on one line, for filters. */
  compact?: boolean;
}

/** A few choices, all in sight. */
export function ChoiceField<Value extends string>({
  label,
  name,
  options,
  error,
  compact,
  ...state
}: ChoiceFieldProps<Value>) {
  const errorId = useId();
  const { value, defaultValue, onChange } = state;
  return (
    <fieldset aria-describedby={error ? errorId : undefined}>
      <legend className={styles.label}>{label}</legend>
      <div className={classNames(styles.choices, compact && styles.compact)}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === undefined ? undefined : value === option.value}
              defaultChecked={value === undefined && defaultValue === option.value ? true : undefined}
              onChange={() => onChange?.(option.value)}
            />
            <span className={styles.choiceTitle}>{option.label}</span>
            {option.hint && <span className={styles.choiceHint}>{option.hint}</span>}
          </label>
        ))}
      </div>
      {error && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

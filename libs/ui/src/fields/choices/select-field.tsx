import type { ComponentPropsWithRef } from 'react';
import { Icon } from '../../icons/icon';
import { classNames } from '../../theme/class-names';
import { Field, type FieldProps } from '../field';
import styles from '../field.module.css';

export type SelectFieldProps = FieldProps &
  ComponentPropsWithRef<'select'> & { options: readonly { value: string; label: string }[] };

/** A choice among a few. The system's own list is the best one on a phone. */
export function SelectField({ label, description, error, id, options, className, ...rest }: SelectFieldProps) {
  return (
    <Field label={label} description={description} error={error} id={id}>
      {(control) => (
        <div className={styles.wrapper}>
          <select {...rest} {...control} className={classNames(styles.input, styles.select, className)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <span className={styles.chevron}>
            <Icon name="down" />
          </span>
        </div>
      )}
    </Field>
  );
}

import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../theme/class-names';
import { Field, type FieldProps } from '../field';
import styles from '../field.module.css';

export type TextAreaProps = FieldProps & ComponentPropsWithRef<'textarea'>;

/** Several lines of text. Native, so that the first screen carries no measuring code. */
export function TextArea({ label, description, error, id, className, ...rest }: TextAreaProps) {
  return (
    <Field label={label} description={description} error={error} id={id}>
      {(control) => <textarea {...rest} {...control} className={classNames(styles.input, styles.area, className)} />}
    </Field>
  );
}

import { Button, type ButtonProps, ErrorSummary } from '@rayonne/ui';
import type { ComponentProps } from 'react';
import { useText } from '../i18n/use-text';
import styles from './form.module.css';
import type { FormState } from './use-form';

export interface FormProps extends Omit<ComponentProps<'form'>, 'onSubmit' | 'noValidate'> {
  form: FormState;
}

/** What is wrong comes first and takes the focus; then the fields, which the browser does not judge in its own words. */
export function Form({ form: { errors, onSubmit }, className = styles.form, children, ...rest }: FormProps) {
  const text = useText();
  return (
    <form {...rest} className={className} onSubmit={onSubmit} noValidate>
      <ErrorSummary title={text('form.summary', { count: errors.length })} errors={errors} />
      {children}
    </form>
  );
}

export interface FormActionsProps extends Pick<ButtonProps, 'variant' | 'size' | 'wide'> {
  form: FormState;
  /** Says what sending does. */
  label: string;
  onCancel?: () => void;
}

/** The end of a form: sending it, or leaving things as they were. */
export function FormActions({ form: { busy }, label, onCancel, ...look }: FormActionsProps) {
  const text = useText();
  return (
    <div className={styles.actions}>
      <Button {...look} type="submit" busy={busy}>
        {label}
      </Button>
      {onCancel && (
        <Button variant="quiet" onClick={onCancel}>
          {text('action.cancel')}
        </Button>
      )}
    </div>
  );
}

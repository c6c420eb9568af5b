import { CheckboxField, TextField } from '@rayonne/ui';
import { Link } from 'react-router';
import styles from '../../shared/forms/form.module.css';
import type { FormState } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { NewPasswordField } from './new-password-field';

export interface AccountFieldsProps {
  form: FormState;
  /** Already known, from an invitation. */
  email?: string;
  /** Proved by the link the person came by: there is nothing to type, but password managers need it. */
  provenEmail?: string;
}

/** What a new account takes: as little as can be. */
export function AccountFields({ form, email, provenEmail }: AccountFieldsProps) {
  const text = useText();
  const field = (name: string) => ({ id: name, name, error: form.errorOf(name) });
  return (
    <>
      <TextField {...field('name')} label={text('account.name')} description={text('account.nameHint')} autoComplete="name" />
      <TextField
        {...field('email')}
        label={text('account.email')}
        type="email"
        inputMode="email"
        autoComplete="email"
        readOnly={provenEmail !== undefined}
        description={provenEmail && text('account.emailProven')}
        defaultValue={provenEmail ?? email}
      />
      <NewPasswordField form={form} />
      <div className={styles.checks}>
        <CheckboxField {...field('isFifteenOrOlder')} label={text('account.isFifteenOrOlder')} />
        <CheckboxField
          {...field('acceptedTerms')}
          label={
            <>
              {text('account.acceptTerms')}{' '}
              <Link to={paths.terms} target="_blank">
                {text('account.termsLink')}
              </Link>
            </>
          }
        />
      </div>
    </>
  );
}

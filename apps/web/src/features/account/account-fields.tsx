import { TextField } from '@rayonne/ui';
import type { ReactNode } from 'react';
import type { FormState } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { AgreementFields } from './agreement-fields';
import { NewPasswordField } from './new-password-field';

export interface AccountFieldsProps {
  form: FormState;
  /** Already known, from an invitation. */
  name?: string;
  email?: string;
  /** Proved by the link the person came by: there is nothing to type, but password managers need it. */
  provenEmail?: string;
  /** What else is asked, before the agreement. */
  children?: ReactNode;
}

/** What a new account takes: as little as can be. */
export function AccountFields({ form, name, email, provenEmail, children }: AccountFieldsProps) {
  const text = useText();
  const field = (name: string) => ({ id: name, name, error: form.errorOf(name) });
  return (
    <>
      <TextField
        {...field('name')}
        label={text('account.name')}
        description={text('account.nameHint')}
        autoComplete="name"
        defaultValue={name}
      />
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
      {children}
      <AgreementFields form={form} />
    </>
  );
}

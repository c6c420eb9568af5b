import { LIMITS } from '@rayonne/contracts';
import { PasswordField } from '@rayonne/ui';
import type { FormState } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';

/** A password to be; password managers offer one, and pasting is fine. */
export function NewPasswordField({ form, label }: { form: FormState; label?: string }) {
  const text = useText();
  return (
    <PasswordField
      id="password"
      name="password"
      label={label ?? text('account.password')}
      description={text('account.passwordHint', { min: LIMITS.password.min })}
      error={form.errorOf('password')}
      toggleLabel={text('account.showPassword')}
      autoComplete="new-password"
    />
  );
}

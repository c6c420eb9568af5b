import { CheckboxField } from '@rayonne/ui';
import { Link } from 'react-router';
import styles from '../../shared/forms/form.module.css';
import type { FormState } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';

/** What everyone agrees to who opens an account. */
export function AgreementFields({ form }: { form: FormState }) {
  const text = useText();
  const field = (name: string) => ({ id: name, name, error: form.errorOf(name) });
  return (
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
  );
}

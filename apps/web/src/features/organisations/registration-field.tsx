import { isRegistration, sirenOf, tidyRegistration } from '@rayonne/contracts';
import { TextField } from '@rayonne/ui';
import { useState } from 'react';
import formStyles from '../../shared/forms/form.module.css';
import { useText } from '../../shared/i18n/use-text';
import { groupDigits } from './organisation-words';
import styles from './registration-field.module.css';

export interface RegistrationFieldProps {
  /** The number that the page has. */
  initial?: string | null;
  /** Another SIREN would have its representatives confirmed again. */
  confirmsAnew?: boolean;
  error: string | undefined;
}

const sirenIn = (registration: string) => sirenOf(tidyRegistration(registration));

/** The SIREN or SIRET; says what another one entails before it is saved. */
export function RegistrationField({ initial, confirmsAnew, error }: RegistrationFieldProps) {
  const text = useText();
  const [value, setValue] = useState(initial ? groupDigits(initial) : '');
  const number = tidyRegistration(value);
  const isAnother = sirenIn(value) !== sirenIn(initial ?? '') && (number === '' || isRegistration(number));
  return (
    <div>
      <TextField
        id="registration"
        name="registration"
        label={text('organisationForm.registration')}
        description={text('organisationForm.registrationHint')}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        error={error}
        inputMode="numeric"
        autoComplete="off"
      />
      <div className={styles.anew} role="status">
        {confirmsAnew && isAnother && <p className={formStyles.note}>{text('organisationForm.registrationAnew')}</p>}
      </div>
    </div>
  );
}

import { FIRST_INTERESTS, INTERESTS } from '@rayonne/contracts';
import { useState } from 'react';
import { interestText } from '../../features/territories/interest-text';
import { useText } from '../../shared/i18n/use-text';
import styles from './first-steps.module.css';
import { StepForm, type StepProps } from './step-form';

/** Three things one cares about; a fourth waits until one is taken back. */
export function InterestsStep({ steps }: StepProps) {
  const text = useText();
  const [chosen, setChosen] = useState<readonly string[]>(steps.interests);
  const toggle = (interest: string, isOn: boolean) =>
    setChosen((now) => (isOn ? [...now, interest] : now.filter((name) => name !== interest)));
  return (
    <StepForm
      step="INTERESTS"
      read={() =>
        chosen.length > 0 ? { interests: [...chosen] } : { field: 'interests', fault: ['firstSteps.interestsMissing'] }
      }
    >
      {(form) => (
        <fieldset id="interests" tabIndex={-1} aria-describedby="interests-hint">
          <legend className={styles.question}>{text('firstSteps.interests')}</legend>
          <p id="interests-hint" className={styles.hint}>
            {form.errorOf('interests') ?? text('firstSteps.interestsHint')}
          </p>
          <div className={styles.chips}>
            {INTERESTS.map((interest) => (
              <label key={interest} className={styles.chip}>
                <input
                  type="checkbox"
                  name="interests"
                  value={interest}
                  checked={chosen.includes(interest)}
                  disabled={chosen.length >= FIRST_INTERESTS && !chosen.includes(interest)}
                  onChange={(event) => toggle(interest, event.currentTarget.checked)}
                />
                {text(interestText(interest))}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </StepForm>
  );
}

import { ChoiceField } from '@rayonne/ui';
import { MISSIONS } from '../../features/territories/missions';
import type { FirstMission } from '../../gql/graphql';
import { textOf } from '../../shared/forms/checks';
import { useText } from '../../shared/i18n/use-text';
import { useHolds } from '../../shared/session/membership';
import styles from './first-steps.module.css';
import { StepForm } from './step-form';

const KINDS: readonly FirstMission[] = ['HELLO', 'ANSWER', 'WELCOME'];

export function MissionStep() {
  const text = useText();
  const canWelcome = useHolds('members.welcome');
  const offered = KINDS.filter((kind) => kind !== 'WELCOME' || canWelcome);
  return (
    <StepForm step="MISSION" read={(fields) => ({ mission: KINDS.find((kind) => kind === textOf(fields, 'mission')) })}>
      {() => (
        <>
          <ChoiceField
            label={text('firstSteps.mission')}
            name="mission"
            defaultValue="HELLO"
            options={offered.map((value) => ({
              value,
              label: text(MISSIONS[value].label),
              hint: text(MISSIONS[value].hint),
            }))}
          />
          <p className={styles.hint}>{text('firstSteps.missionHint')}</p>
        </>
      )}
    </StepForm>
  );
}

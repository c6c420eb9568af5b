import type { MessageId } from '@rayonne/messages';
import { Icon } from '@rayonne/ui';
import type { TrustProgress_TrustFragment } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import styles from './trust.module.css';

export type TrustStep = TrustProgress_TrustFragment['steps'][number];

interface Need {
  label: MessageId;
  have: number;
  need: number;
}

const needsOf = (step: TrustStep): Need[] => [
  { label: 'trust.days', have: step.ownDays, need: step.days },
  { label: 'trust.people', have: step.ownPeople, need: step.people },
  { label: 'trust.guarantors', have: step.ownGuarantors, need: step.guarantors },
];

/** Each condition of the next level, with how much of it is there. */
export function TrustNeeds({ step }: { step: TrustStep }) {
  const text = useText();
  return (
    <div className={styles.needs}>
      <h3>{text('trust.missing', { level: step.level })}</h3>
      <ul>
        {needsOf(step).map(({ label, have, need }) => (
          <li key={label} className={styles.need}>
            <span>{text(label)}</span>
            <span className={styles.count}>
              {have >= need ? (
                <>
                  <Icon name="check" /> {text('trust.done')}
                </>
              ) : (
                text('trust.share', { have, need })
              )}
            </span>
            <progress className={styles.bar} value={Math.min(have, need)} max={need} aria-label={text(label)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { FragmentType } from '@apollo/client';
import { Card } from '@rayonne/ui';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { levelTitle } from './level-title';
import { TrustNeeds } from './trust-needs';
import { TrustThresholds } from './trust-thresholds';
import styles from './trust.module.css';

export const TrustProgress_trust = graphql(/* GraphQL */ `
  fragment TrustProgress_trust on Trust {
    id
    level
    isSteward
    daysToFall
    steps {
      level
      days
      people
      guarantors
      ownDays
      ownPeople
      ownGuarantors
    }
  }
`);

const LEVELS = [1, 2, 3, 4];

/** How far the others trust one here, and what is missing to go further. */
export function TrustProgress({ trust }: { trust: FragmentType<typeof TrustProgress_trust> }) {
  const text = useText();
  const { level, isSteward, daysToFall, steps } = useFragmentData(TrustProgress_trust, trust);
  const next = steps.find((step) => step.level === level + 1);
  return (
    <Card as="section" aria-labelledby="trust-title" className={styles.card}>
      <h2 id="trust-title">{text('trust.title')}</h2>
      <div className={styles.level}>
        <p className={styles.figure} aria-hidden>
          {level}
        </p>
        <div>
          <p className={styles.name}>{text(levelTitle(level))}</p>
          <p className={styles.hint}>{text('trust.level', { level })}</p>
        </div>
        <ol className={styles.scale} aria-hidden>
          {LEVELS.map((each) => (
            <li key={each} className={each <= level ? styles.full : styles.empty} />
          ))}
        </ol>
      </div>
      <p className={styles.hint}>{text('trust.intro')}</p>
      {next && <TrustNeeds step={next} />}
      {!next && <p>{text(isSteward ? 'trust.steward' : 'trust.reached')}</p>}
      {daysToFall !== null && <p className={styles.hint}>{text('trust.falls', { days: daysToFall })}</p>}
      <TrustThresholds steps={steps} />
    </Card>
  );
}

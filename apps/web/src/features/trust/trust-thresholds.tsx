import { useText } from '../../shared/i18n/use-text';
import type { TrustStep } from './trust-needs';
import styles from './trust.module.css';

/** What each level asks for in this territory: the same for everyone. */
export function TrustThresholds({ steps }: { steps: readonly TrustStep[] }) {
  const text = useText();
  return (
    <details className={styles.details}>
      <summary>{text('trust.thresholds')}</summary>
      <p className={styles.hint}>{text('trust.thresholdsHint')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text('trust.column.level')}</th>
            <th scope="col">{text('trust.column.days')}</th>
            <th scope="col">{text('trust.column.people')}</th>
            <th scope="col">{text('trust.column.guarantors')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ level, days, people, guarantors }) => (
            <tr key={level}>
              <th scope="row">{level}</th>
              <td>{days}</td>
              <td>{people}</td>
              <td>{guarantors}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

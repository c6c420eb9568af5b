import type { FragmentType } from '@apollo/client';
import { Card } from '@rayonne/ui';
import { isPower, POWER_TEXT } from '../../features/territories/charter-words';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { DelegationTrend } from './delegation-trend';
import styles from './delegation.module.css';

export const Delegation_delegation = graphql(/* GraphQL */ `
  fragment Delegation_delegation on Delegation {
    id
    share
    powers {
      power
      holders
      outside
    }
    trend {
      day
      share
    }
  }
`);

/** How much of the charter's power is held outside the managing team: one figure, its trend, and power by power. */
export function Delegation({ delegation }: { delegation: FragmentType<typeof Delegation_delegation> }) {
  const text = useText();
  const locale = useLocale();
  const { share, powers, trend } = useFragmentData(Delegation_delegation, delegation);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  return (
    <Card as="section" aria-labelledby="delegation-title" className={styles.card}>
      <h2 id="delegation-title">{text('delegation.title')}</h2>
      <p className={styles.figure}>{percent}</p>
      <DelegationTrend share={share} trend={trend} />
      <p className={styles.hint}>{text('delegation.definition')}</p>
      <details className={styles.details}>
        <summary>{text('delegation.details')}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text('delegation.power')}</th>
              <th scope="col">{text('delegation.outside')}</th>
            </tr>
          </thead>
          <tbody>
            {powers.map(({ power, holders, outside }) => (
              <tr key={power}>
                <th scope="row">{isPower(power) ? text(POWER_TEXT[power]) : power}</th>
                <td>{text('delegation.of', { outside, holders })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Card>
  );
}

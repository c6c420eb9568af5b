import { Card, RelativeTime } from '@rayonne/ui';
import type { ReactNode } from 'react';
import type { InstallationQuery } from '../../gql/graphql';
import { useFormatNumber, useText } from '../../shared/i18n/use-text';
import styles from './installation.module.css';

const MEGABYTE = 1_000_000;

/** The few figures that say whether all is well. */
export function Health({ health }: { health: InstallationQuery['installation']['health'] }) {
  const text = useText();
  const number = useFormatNumber();
  const { accounts, openSessions, databaseBytes, databaseVersion, referenceYear, startedAt } = health;
  return (
    <Card as="section" aria-labelledby="health-title">
      <h2 id="health-title">{text('health.title')}</h2>
      <dl className={styles.health}>
        <Fact label={text('health.accounts')}>{number(accounts)}</Fact>
        <Fact label={text('health.sessions')}>{number(openSessions)}</Fact>
        <Fact label={text('health.database')}>
          {text('health.megabytes', { size: number(Math.round(databaseBytes / MEGABYTE)) })}
        </Fact>
        <Fact label={text('health.version')}>{databaseVersion}</Fact>
        {referenceYear && <Fact label={text('health.reference')}>{referenceYear}</Fact>}
        <Fact label={text('health.started')}>
          <RelativeTime value={startedAt} />
        </Fact>
      </dl>
    </Card>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

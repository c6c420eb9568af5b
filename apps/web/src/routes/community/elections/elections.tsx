import type { FragmentType } from '@apollo/client';
import { Button, Card } from '@rayonne/ui';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/use-text';
import { useHolds } from '../../../shared/session/membership';
import styles from '../community.module.css';
import { ElectionCard, type ElectionCard_election } from './election-card';
import { ElectionDialog } from './election-dialog';

/** Mandates that the members give by ballot. */
export function Elections({
  elections,
}: {
  elections: readonly ({ id: string } & FragmentType<typeof ElectionCard_election>)[];
}) {
  const text = useText();
  const canCall = useHolds('mandates.grant');
  const [isCalling, setCalling] = useState(false);
  return (
    <Card as="section" aria-labelledby="elections-title" stacked>
      <h2 id="elections-title">{text('elections.title')}</h2>
      <p className={styles.hint}>{text('elections.hint')}</p>
      {elections.length === 0 && <p>{text('elections.none')}</p>}
      {elections.map((election) => (
        <ElectionCard key={election.id} election={election} />
      ))}
      {canCall && (
        <div className={styles.call}>
          <Button variant="soft" onClick={() => setCalling(true)}>
            {text('elections.call')}
          </Button>
        </div>
      )}
      {isCalling && <ElectionDialog onClose={() => setCalling(false)} />}
    </Card>
  );
}

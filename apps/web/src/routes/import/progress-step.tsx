import { useMutation } from '@apollo/client/react';
import { Button, Card, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useFormatNumber, useText } from '../../shared/i18n/use-text';
import { useServerEvent } from '../../shared/realtime/realtime';
import type { StepProps } from './import-page';
import { rowsWith } from './import-words';
import styles from './import.module.css';

const CancelImportMutation = graphql(/* GraphQL */ `
  mutation CancelImport($id: ID!) {
    cancelImport(import: $id) {
      id
      state
      version
    }
  }
`);

interface Progress {
  done: number;
  total: number | null;
}

/** A worker has the list: how far it has come, and the way to stop it. One may leave; it goes on. */
export function ProgressStep({ found, onChanged }: StepProps) {
  const text = useText();
  const toast = useToast();
  const format = useFormatNumber();
  const isSending = found.state === 'SENDING';
  const [heard, setHeard] = useState<Progress>({ done: 0, total: null });
  const [cancel, { loading, called }] = useMutation(CancelImportMutation);
  useServerEvent('job.progressed', ({ jobId, state, done, total }) => {
    if (jobId !== found.progress?.jobId) return;
    if (state === 'waiting' || state === 'running') setHeard({ done, total });
    else void onChanged();
  });
  const total = heard.total ?? found.progress?.total ?? (isSending ? rowsWith(found.counts, 'NEW') : found.rowCount);
  const done = Math.max(heard.done, found.progress?.done ?? 0);
  const stop = async () => {
    try {
      await cancel({ variables: { id: found.id } });
      await onChanged();
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
    }
  };
  return (
    <Card as="section" aria-labelledby="progress-title" stacked>
      <h2 id="progress-title">{text(isSending ? 'imports.sendingTitle' : 'imports.checkingTitle')}</h2>
      <progress className={styles.progress} aria-labelledby="progress-title" value={done} max={total} />
      <p role="status">
        {text(isSending ? 'imports.sendingCount' : 'imports.checkingCount', {
          done: format(done),
          total: format(total),
        })}
      </p>
      <p className={styles.hint}>{text('imports.leave')}</p>
      <div className={styles.bar}>
        <Button variant="outline" busy={loading || called} onClick={() => void stop()}>
          {text(called ? 'imports.stopping' : 'imports.stop')}
        </Button>
      </div>
    </Card>
  );
}

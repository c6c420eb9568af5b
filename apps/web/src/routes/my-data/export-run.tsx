import { useMutation } from '@apollo/client/react';
import { Button, ProgressBar, useToast } from '@rayonne/ui';
import { useEffect, useState } from 'react';
import accountStyles from '../../features/account/account-card.module.css';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { useServerEvent } from '../../shared/realtime/realtime';
import type { DataOwner } from './my-data-page';
import styles from './my-data.module.css';

const CancelExport = graphql(/* GraphQL */ `
  mutation CancelExport($id: ID!) {
    cancelJob(id: $id) {
      id
      state
    }
  }
`);

/** The socket tells; this is for when it does not. */
const LOOK_AGAIN_MILLISECONDS = 5_000;

export interface ExportRunProps {
  run: NonNullable<DataOwner['dataExportRun']>;
  /** A mail will say that it is there. */
  isMailed: boolean;
  onChanged: () => Promise<unknown>;
}

/** A copy that is being made: how far it has come, and the way to stop it. One may leave; it goes on. */
export function ExportRun({ run, isMailed, onChanged }: ExportRunProps) {
  const text = useText();
  const toast = useToast();
  const [heard, setHeard] = useState(run);
  const [cancel, { loading }] = useMutation(CancelExport, { variables: { id: run.id } });
  useServerEvent('job.progressed', ({ jobId, state, done, total }) => {
    if (jobId !== run.id) return;
    if (state === 'waiting' || state === 'running') setHeard({ ...run, done, total });
    else void onChanged();
  });
  useEffect(() => {
    const timer = setInterval(() => void onChanged().catch(() => undefined), LOOK_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [onChanged]);
  const stop = async () => {
    try {
      await cancel();
      await onChanged();
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return (
    <div className={styles.run}>
      <ProgressBar label={text('data.preparing')} share={heard.total ? heard.done / heard.total : undefined} />
      <p className={accountStyles.facts} role="status">
        {text(isMailed ? 'data.preparingMailed' : 'data.preparingText')}
      </p>
      <div className={accountStyles.actions}>
        <Button variant="quiet" busy={loading} onClick={() => void stop()}>
          {text('data.stop')}
        </Button>
      </div>
    </div>
  );
}

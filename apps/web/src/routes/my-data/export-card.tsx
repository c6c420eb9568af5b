import { useMutation } from '@apollo/client/react';
import { Button, useToast } from '@rayonne/ui';
import { AccountCard } from '../../features/account/account-card';
import accountStyles from '../../features/account/account-card.module.css';
import { useProve } from '../../features/account/proof/proof';
import { graphql } from '../../gql';
import formStyles from '../../shared/forms/form.module.css';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { ExportItem } from './export-item';
import { ExportRun } from './export-run';
import type { DataOwner } from './my-data-page';

const ExportMyData = graphql(/* GraphQL */ `
  mutation ExportMyData {
    exportMyData {
      id
      state
    }
  }
`);

export interface ExportCardProps {
  owner: DataOwner;
  onChanged: () => Promise<unknown>;
}

/** Asks for a copy of everything, says how far it has come, and hands out those that are there. */
export function ExportCard({ owner, onChanged }: ExportCardProps) {
  const text = useText();
  const { dataExports, dataExportRun: run, emailVerified } = owner;
  const isUnderWay = run?.state === 'WAITING' || run?.state === 'RUNNING';
  return (
    <AccountCard id="data-export" icon="download" title={text('data.export')} lead={text('data.exportText')}>
      {run?.state === 'FAILED' && (
        <p className={formStyles.note} role="alert">
          {text('data.exportFailed')}
        </p>
      )}
      {run && isUnderWay && <ExportRun key={run.id} run={run} isMailed={emailVerified} onChanged={onChanged} />}
      {dataExports.length > 0 && (
        <ul className={accountStyles.list}>
          {dataExports.map((found) => (
            <ExportItem key={found.id} found={found} />
          ))}
        </ul>
      )}
      {!isUnderWay && <AskButton isAgain={dataExports.length > 0} onChanged={onChanged} />}
    </AccountCard>
  );
}

function AskButton({ isAgain, onChanged }: { isAgain: boolean; onChanged: () => Promise<unknown> }) {
  const text = useText();
  const toast = useToast();
  const prove = useProve();
  const [ask, { loading }] = useMutation(ExportMyData);
  const run = async () => {
    try {
      if (await prove(() => ask())) await onChanged();
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return (
    <div className={accountStyles.actions}>
      <Button variant={isAgain ? 'soft' : 'primary'} busy={loading} onClick={() => void run()}>
        {text(isAgain ? 'data.askAgain' : 'data.ask')}
      </Button>
    </div>
  );
}

import { useMutation } from '@apollo/client/react';
import { Button, Card, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { ColumnRole } from '../../gql/graphql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { DiscardButton } from './discard-button';
import type { StepProps } from './import-page';
import styles from './import.module.css';
import { MappingColumn } from './mapping-column';
import { PreviewTable } from './preview-table';

const CheckImportMutation = graphql(/* GraphQL */ `
  mutation CheckImport($input: CheckImportInput!) {
    checkImport(input: $input) {
      id
      state
      version
      columns {
        header
        samples
        role
      }
      counts {
        status
        rows
      }
      progress {
        jobId
        done
        total
      }
    }
  }
`);

const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};
const isTab = (delimiter: string) => delimiter === '\t';

/** What each column is used for: guessed, and put right here. */
export function MappingStep({ found, onChanged }: StepProps) {
  const text = useText();
  const toast = useToast();
  const [roles, setRoles] = useState(() => found.columns.map(({ role }) => role));
  const [check, { loading }] = useMutation(CheckImportMutation);
  const hasEmail = roles.includes('EMAIL');
  // A role belongs to one column: given to another, it leaves the first.
  const give = (index: number, role: ColumnRole | null) =>
    setRoles((given) => given.map((one, at) => (at === index ? role : one === role ? null : one)));
  const start = async () => {
    try {
      await check({ variables: { input: { import: found.id, version: found.version, roles } } });
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
      await onChanged();
    }
  };
  const delimiter = isTab(found.delimiter) ? text('imports.tab') : found.delimiter;
  return (
    <>
      <Card as="section" aria-labelledby="mapping-title" stacked>
        <div>
          <h2 id="mapping-title">{text('imports.mappingTitle')}</h2>
          <p className={styles.hint}>
            {text('imports.mappingText')}{' '}
            {text('imports.readAs', { encoding: ENCODINGS[found.encoding] ?? found.encoding, delimiter })}
          </p>
        </div>
        <ul className={styles.columns}>
          {found.columns.map((column, index) => (
            <MappingColumn
              key={index}
              column={column}
              index={index}
              role={roles[index] ?? null}
              onGive={(role) => give(index, role)}
            />
          ))}
        </ul>
      </Card>
      <PreviewTable columns={found.columns} roles={roles} />
      <div className={styles.bar}>
        <Button
          size="large"
          busy={loading}
          disabled={!hasEmail}
          aria-describedby="mapping-status"
          onClick={() => void start()}
        >
          {text('imports.check', { count: found.rowCount })}
        </Button>
        <DiscardButton found={found} />
        <p id="mapping-status" className={styles.hint} role="status">
          {text(hasEmail ? 'imports.checkHint' : 'imports.emailNeeded')}
        </p>
      </div>
    </>
  );
}

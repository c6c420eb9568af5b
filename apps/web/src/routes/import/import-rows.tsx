import { useQuery } from '@apollo/client/react';
import { Button } from '@rayonne/ui';
import { graphql } from '../../gql';
import type { ImportRowsQuery, ImportRowStatus } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { PartState } from '../../shared/routing/part-state';
import styles from './import.module.css';

const ImportRowsPage = graphql(/* GraphQL */ `
  query ImportRows($import: ID!, $status: ImportRowStatus, $after: String) {
    importRows(import: $import, status: $status, first: 10, after: $after) {
      nodes {
        id
        line
        status
        email
        name
        organisation
        communeName
        persona
        sameAsLine
        faults {
          code
          field
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const PERSONA_TEXT = { AMBASSADOR: 'persona.ambassador', LEADER: 'persona.leader', ACTOR: 'persona.actor' } as const;

export interface ImportRowsProps {
  importId: string;
  status: ImportRowStatus;
}

/** The rows of one kind, in the order of the file. */
export function ImportRows({ importId, status }: ImportRowsProps) {
  const text = useText();
  const variables = { import: importId, status };
  const { data, error, refetch, fetchMore } = useQuery(ImportRowsPage, { variables, fetchPolicy: 'cache-and-network' });
  if (!data) return <PartState error={error} onRetry={refetch} rows={2} />;
  const { nodes, pageInfo } = data.importRows;
  return (
    <>
      <ul className={styles.rows}>
        {nodes.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button
          className={styles.more}
          variant="outline"
          onClick={() => void fetchMore({ variables: { ...variables, after: pageInfo.endCursor } })}
        >
          {text('action.more')}
        </Button>
      )}
    </>
  );
}

function Row({ row }: { row: ImportRowsQuery['importRows']['nodes'][number] }) {
  const text = useText();
  const facts = [row.organisation, row.communeName, row.persona && text(PERSONA_TEXT[row.persona])];
  return (
    <li className={styles.row}>
      <p className={styles.line}>{text('imports.line', { line: row.line })}</p>
      <div className={styles.person}>
        <p className={styles.name}>{row.name || row.email || text('imports.noName')}</p>
        <p className={styles.hint}>{[row.name && row.email, ...facts].filter(Boolean).join(' · ')}</p>
        {row.faults.map(({ code }) => (
          <p key={code} className={styles.fault}>
            {text(`importFault.${code}`)}
          </p>
        ))}
        {row.sameAsLine !== null && (
          <p className={styles.fault}>{text('importFault.DUPLICATE', { line: row.sameAsLine })}</p>
        )}
      </div>
    </li>
  );
}

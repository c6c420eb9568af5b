import { useQuery } from '@apollo/client/react';
import { Button, Card, formatShortDay, Pill } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../../gql';
import type { ImportsQuery } from '../../../gql/graphql';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import { PartState } from '../../../shared/routing/part-state';
import { paths } from '../../../shared/routing/paths';
import { useMembership } from '../../../shared/session/membership';
import { rowsWith, STATE_TEXT, STATE_TONE } from '../import-words';
import styles from '../import.module.css';

const Imports = graphql(/* GraphQL */ `
  query Imports($territory: ID!, $after: String) {
    imports(territory: $territory, first: 20, after: $after) {
      nodes {
        id
        fileName
        state
        rowCount
        createdAt
        counts {
          status
          rows
        }
        createdBy {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The lists brought in so far: those under way go on from here, the others show what came of them. */
export function ImportHistory() {
  const text = useText();
  const { territoryId: territory } = useMembership();
  const { data, error, refetch, fetchMore } = useQuery(Imports, {
    variables: { territory },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PartState error={error} onRetry={refetch} rows={1} />;
  const { nodes, pageInfo } = data.imports;
  return (
    <Card as="section" aria-labelledby="history-title" stacked>
      <h2 id="history-title">{text('imports.historyTitle')}</h2>
      {nodes.length === 0 && <p className={styles.hint}>{text('imports.historyEmpty')}</p>}
      <ul>
        {nodes.map((list) => (
          <HistoryItem key={list.id} list={list} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button
          variant="outline"
          onClick={() => void fetchMore({ variables: { territory, after: pageInfo.endCursor } })}
        >
          {text('action.more')}
        </Button>
      )}
    </Card>
  );
}

function HistoryItem({ list }: { list: ImportsQuery['imports']['nodes'][number] }) {
  const text = useText();
  const locale = useLocale();
  const { slug } = useMembership();
  const { id, fileName, state, rowCount, createdAt, createdBy, counts } = list;
  const facts = [
    formatShortDay(new Date(createdAt), locale),
    createdBy?.name,
    text('imports.rows', { count: rowCount }),
    rowsWith(counts, 'SENT') > 0 && text('imports.sentCount', { count: rowsWith(counts, 'SENT') }),
  ];
  return (
    <li className={styles.entry}>
      <Link className={styles.entryLink} to={paths.import(slug, id)}>
        {fileName}
      </Link>
      <Pill tone={STATE_TONE[state]}>{text(STATE_TEXT[state])}</Pill>
      <p className={styles.hint}>{facts.filter(Boolean).join(' · ')}</p>
    </li>
  );
}

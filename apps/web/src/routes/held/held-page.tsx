import { useQuery } from '@apollo/client/react';
import { Button, EmptyState } from '@rayonne/ui';
import styles from '../../features/screening/held.module.css';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { useServerEvent } from '../../shared/realtime/realtime';
import { PageFrame } from '../../shared/routing/page-frame';
import { paths } from '../../shared/routing/paths';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { useMembership } from '../../shared/session/membership';
import { OwnHeldCard } from './own-held-card';

const OwnHeldContents = graphql(/* GraphQL */ `
  query OwnHeldContents($territory: ID!, $after: String) {
    ownHeldContents(territory: $territory, first: 20, after: $after) {
      nodes {
        id
        ...OwnHeldCard_content
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What its author wrote and nobody sees yet, with the reason. */
export function HeldPage() {
  const text = useText();
  const { territoryId, slug } = useMembership();
  const variables = { territory: territoryId };
  const { data, error, fetchMore, refetch } = useQuery(OwnHeldContents, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  useServerEvent('waiting.changed', (event) => {
    if (event.territoryId === territoryId) void refetch();
  });
  if (!data) return <PageState error={error} onRetry={() => refetch()} />;
  const { nodes, pageInfo } = data.ownHeldContents;
  return (
    <PageFrame back={paths.home(slug)}>
      <PageHeading title={text('held.title')} subtitle={text('held.subtitle')} />
      {nodes.length === 0 && (
        <EmptyState icon="check" title={text('held.none')}>
          {text('held.noneText')}
        </EmptyState>
      )}
      <ul className={styles.list}>
        {nodes.map((content) => (
          <OwnHeldCard key={content.id} content={content} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button
          variant="outline"
          onClick={() => void fetchMore({ variables: { ...variables, after: pageInfo.endCursor } })}
        >
          {text('action.more')}
        </Button>
      )}
    </PageFrame>
  );
}

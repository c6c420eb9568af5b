import { useQuery } from '@apollo/client/react';
import { Button, buttonClass, EmptyState } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { DraftItem } from './draft-item';
import styles from './drafts.module.css';

const Drafts = graphql(/* GraphQL */ `
  query Drafts($territory: ID!, $after: String) {
    drafts(territory: $territory, first: 20, after: $after) {
      totalCount
      nodes {
        id
        ...DraftItem_draft
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What one is writing, on any device, and what goes out by itself. */
export function DraftsPage() {
  const text = useText();
  const { territoryId, slug } = useMembership();
  const variables = { territory: territoryId };
  const { data, error, fetchMore, refetch } = useQuery(Drafts, { variables, fetchPolicy: 'cache-and-network' });
  if (!data) return <PageState error={error} onRetry={() => refetch(variables)} />;
  const { nodes, pageInfo, totalCount } = data.drafts;
  const more = () => void fetchMore({ variables: { ...variables, after: pageInfo.endCursor } }).catch(() => undefined);
  return (
    <PageFrame back={paths.home(slug)}>
      <PageHeading title={text('drafts.title')} subtitle={text('drafts.subtitle', { count: totalCount })} />
      {nodes.length === 0 ? (
        <EmptyState
          icon="edit"
          title={text('drafts.noneTitle')}
          actions={
            <Link className={buttonClass()} to={`${paths.home(slug)}#publish`}>
              {text('drafts.write')}
            </Link>
          }
        >
          {text('drafts.noneText')}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {nodes.map((draft) => (
            <DraftItem key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
      <p>
        <Link className={buttonClass({ variant: 'quiet' })} to={paths.archive(slug)}>
          {text('archive.link')}
        </Link>
      </p>
      {pageInfo.hasNextPage && (
        <Button variant="outline" onClick={more}>
          {text('action.more')}
        </Button>
      )}
    </PageFrame>
  );
}

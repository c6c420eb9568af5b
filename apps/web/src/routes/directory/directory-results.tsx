import { useQuery } from '@apollo/client/react';
import { Button, EmptyState } from '@rayonne/ui';
import { MemberCard } from '../../features/people/member-card';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PartState } from '../../shared/routing/part-state';
import { useMembership } from '../../shared/session/membership';
import type { DirectoryFilterState } from './directory-filter';
import styles from './directory.module.css';
import { MemberTable } from './member-table';

const Directory = graphql(/* GraphQL */ `
  query Directory($territory: ID!, $filter: DirectoryFilterInput, $after: String) {
    directory(territory: $territory, filter: $filter, first: 20, after: $after) {
      nodes {
        id
        ...MemberCard_profile
        ...MemberRow_profile
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export function DirectoryResults({ state }: { state: DirectoryFilterState }) {
  const text = useText();
  const { territoryId } = useMembership();
  const variables = { territory: territoryId, filter: state.filter };
  const { data, previousData, error, fetchMore, refetch } = useQuery(Directory, { variables });
  const page = (data ?? previousData)?.directory;
  if (error && !data) return <PartState error={error} onRetry={refetch} />;
  if (!page) return <PartState />;
  const { nodes, pageInfo } = page;
  if (nodes.length === 0) {
    return (
      <EmptyState
        icon="me"
        title={text('directory.noneTitle')}
        actions={<Button onClick={state.clear}>{text('directory.clear')}</Button>}
      >
        {text('directory.noneText')}
      </EmptyState>
    );
  }
  return (
    <>
      {state.view === 'list' ? (
        <MemberTable profiles={nodes} />
      ) : (
        <ul className={styles.cards}>
          {nodes.map((profile) => (
            <MemberCard key={profile.id} profile={profile} />
          ))}
        </ul>
      )}
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

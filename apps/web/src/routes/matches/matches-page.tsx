import { useQuery } from '@apollo/client/react';
import { Button, buttonClass, EmptyState } from '@rayonne/ui';
import { Link } from 'react-router';
import { MatchedOpportunity } from '../../features/opportunities/matches/matched-opportunity';
import { OpportunityTabs } from '../../features/opportunities/own/opportunity-tabs';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { useServerEvent } from '../../shared/realtime/realtime';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PartState } from '../../shared/routing/part-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import styles from './matches-page.module.css';

const ViewerMatches = graphql(/* GraphQL */ `
  query ViewerMatches($territory: ID!, $after: String) {
    viewerMatches(territory: $territory, first: 10, after: $after) {
      nodes {
        id
        ...MatchedOpportunity_match
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Open opportunities that fit the viewer, with the reasons; new ones come by themselves. */
export function MatchesPage() {
  const text = useText();
  const { territoryId } = useMembership();
  const variables = { territory: territoryId };
  const { data, error, fetchMore, refetch } = useQuery(ViewerMatches, { variables, fetchPolicy: 'cache-and-network' });
  useServerEvent('matches.changed', (event) => {
    if (event.territoryId === territoryId) void refetch();
  });
  const page = data?.viewerMatches;
  return (
    <PageFrame>
      <PageHeading title={text('nav.opportunities')} subtitle={text('match.subtitle')} />
      <OpportunityTabs current="matches" />
      {page ? (
        <>
          {page.nodes.length === 0 && <NoMatch />}
          <ul className={styles.list}>
            {page.nodes.map((match) => (
              <MatchedOpportunity key={match.id} match={match} />
            ))}
          </ul>
          {page.pageInfo.hasNextPage && (
            <Button
              variant="outline"
              onClick={() => void fetchMore({ variables: { ...variables, after: page.pageInfo.endCursor } })}
            >
              {text('action.more')}
            </Button>
          )}
        </>
      ) : (
        <PartState error={error} onRetry={refetch} />
      )}
    </PageFrame>
  );
}

/** What one says of oneself is what others are found by. */
function NoMatch() {
  const text = useText();
  const { slug, memberId } = useMembership();
  return (
    <EmptyState
      icon="opportunity"
      title={text('match.noneTitle')}
      actions={
        <Link className={buttonClass()} to={paths.member(slug, memberId)}>
          {text('match.describe')}
        </Link>
      }
    >
      {text('match.noneText')}
    </EmptyState>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button, EmptyState } from '@rayonne/ui';
import { OpportunityCard } from '../../features/opportunities/opportunity-card';
import { PostCard } from '../../features/posts/post-card';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PartState } from '../../shared/routing/part-state';
import { useMembership } from '../../shared/session/membership';
import styles from './places.module.css';

const PlaceContentsDocument = graphql(/* GraphQL */ `
  query PlaceContents($territory: ID!, $scope: FeedScope!, $of: ID, $after: String) {
    feed(territory: $territory, scope: $scope, of: $of, first: 20, after: $after) {
      nodes {
        id
        ...PostCard_post
        ...OpportunityCard_opportunity
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export interface PlaceContentsProps {
  commune: string | null;
  /** Its name, where it has any content. */
  name: string | undefined;
}

/** What is published there, newest first. */
export function PlaceContents({ commune, name }: PlaceContentsProps) {
  const text = useText();
  const { territoryId: territory } = useMembership();
  const variables = commune
    ? ({ territory, scope: 'PLACE', of: commune } as const)
    : ({ territory, scope: 'PLACED' } as const);
  const { data, error, refetch, fetchMore } = useQuery(PlaceContentsDocument, { variables });
  if (!data) return <PartState error={error} onRetry={refetch} />;
  const { nodes, pageInfo } = data.feed;
  if (nodes.length === 0) return <NothingThere isNarrow={commune !== null} />;
  const more = () => void fetchMore({ variables: { ...variables, after: pageInfo.endCursor } });
  return (
    <section className={styles.contents} aria-labelledby="place-contents">
      <h2 id="place-contents" aria-live="polite">
        {name ? text('places.at', { place: name }) : text('places.all')}
      </h2>
      {nodes.map((subject) =>
        subject.__typename === 'Post' ? (
          <PostCard key={subject.id} post={subject} />
        ) : (
          <OpportunityCard key={subject.id} opportunity={subject} />
        ),
      )}
      {pageInfo.hasNextPage && (
        <Button className={styles.more} variant="outline" onClick={more}>
          {text('action.more')}
        </Button>
      )}
    </section>
  );
}

function NothingThere({ isNarrow }: { isNarrow: boolean }) {
  const text = useText();
  return (
    <EmptyState icon="place" title={text(isNarrow ? 'places.emptyTitle' : 'places.noneTitle')}>
      {text(isNarrow ? 'places.emptyText' : 'places.noneText')}
    </EmptyState>
  );
}

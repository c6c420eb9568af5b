import { useQuery } from '@apollo/client/react';
import { useNavigationType } from 'react-router';
import { graphql } from '../../gql';
import { failureOf } from '../../shared/graphql/failure';
import { useMembership } from '../../shared/session/membership';
import { useFeedVisit } from './use-feed-visit';
import type { HomeView } from './use-home-view';

const Home = graphql(/* GraphQL */ `
  query Home($territory: ID!, $slug: String!, $scope: FeedScope!, $order: FeedOrder!, $head: ID, $after: String) {
    feed(territory: $territory, scope: $scope, order: $order, first: 20, after: $after) {
      rankingId
      nodes {
        id
        territoryId
        publishedAt
        author {
          id
          isViewer
        }
        ...PostCard_post
        ...OpportunityCard_opportunity
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    featured(territory: $head) {
      id
      ...FeaturedList_subject
    }
    opportunities(territory: $territory, filter: { status: [OPEN, IN_DISCUSSION] }, first: 4) {
      nodes {
        id
        viewerCan {
          answer
        }
        ...OpportunityHero_opportunity
        ...HomeAside_opportunity
      }
    }
    territory(slug: $slug) {
      id
      ...HomeAside_territory
      firstSteps {
        id
      }
      ...FirstVisit_territory
    }
  }
`);

/** What the home reads, in the scope and the order that were chosen. */
export function useHome({ scope, order }: Pick<HomeView, 'scope' | 'order'>) {
  const { territoryId, slug } = useMembership();
  const variables = { territory: territoryId, slug, scope, order, head: scope === 'HOME' ? null : territoryId };
  const isBack = useNavigationType() === 'POP';
  // A computed order is another one each time it is asked for: who goes back finds the one they left.
  const fetchPolicy = isBack && order === 'FOR_YOU' ? 'cache-first' : 'cache-and-network';
  const { data, previousData, error, fetchMore, refetch } = useQuery(Home, { variables, fetchPolicy });
  // Only what runs from the newest on tells what is new, and what was seen.
  const isDated = order === 'RECENT' && scope === 'TERRITORY';
  const { seenAt, markSeen } = useFeedVisit(isDated && data ? newestOf(data.feed.nodes) : undefined);
  const refresh = () => refetch(variables).then(markSeen);
  const more = (after: string | null) =>
    fetchMore({ variables: { ...variables, after } }).catch((failure: unknown) => {
      if (failureOf(failure).code !== 'RANKING_EXPIRED') throw failure;
      return refresh();
    });
  // Around a feed that is on its way, what does not depend on it stays.
  return {
    feed: data?.feed,
    featured: data?.featured ?? [],
    around: data ?? previousData,
    error,
    isDated,
    seenAt,
    refresh,
    more,
  };
}

const newestOf = (nodes: readonly { publishedAt: string }[]): string | undefined =>
  nodes.reduce<string | undefined>(
    (newest, { publishedAt }) =>
      newest === undefined || Date.parse(publishedAt) > Date.parse(newest) ? publishedAt : newest,
    undefined,
  );

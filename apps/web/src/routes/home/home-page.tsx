import { useQuery } from '@apollo/client/react';
import { Suspense, useState } from 'react';
import { useSubjectUpdates } from '../../features/feed/use-subject-updates';
import { NoOpportunityHero, OpportunityHero } from '../../features/opportunities/opportunity-hero';
import { PostComposer } from '../../features/posts/composer/post-composer';
import { graphql } from '../../gql';
import { lazyPart } from '../../shared/release/lazy-part';
import { PageFrame } from '../../shared/routing/page-frame';
import { PartState } from '../../shared/routing/part-state';
import { useMembership } from '../../shared/session/membership';
import { FirstVisit } from './first-visit';
import { FeedList } from './feed-list';
import { Greeting } from './greeting';
import { useMarkFeedSeen } from './use-mark-feed-seen';

// Beside the feed, and no part of the first screen of a phone: it follows in a file of its own.
const HomeAside = lazyPart(() => import('./home-aside').then((module) => module.HomeAside));

const Home = graphql(/* GraphQL */ `
  query Home($territory: ID!, $slug: String!, $after: String) {
    feed(territory: $territory, first: 20, after: $after) {
      nodes {
        id
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
    opportunities(territory: $territory, status: OPEN, first: 4) {
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
      ...FirstVisit_territory
    }
  }
`);

/** The territory's home: what is new, one thing to do, and the feed. */
export function HomePage() {
  const { territoryId } = useMembership();
  return <TerritoryHome key={territoryId} />;
}

function TerritoryHome() {
  const { territoryId, slug, feedSeenAt } = useMembership();
  const variables = { territory: territoryId, slug };
  const { data, error, fetchMore, refetch } = useQuery(Home, { variables });
  // As it was on arrival: counts and dividers stay put while one reads.
  const [seenAt] = useState(feedSeenAt);
  useMarkFeedSeen(territoryId, data !== undefined);
  useSubjectUpdates();
  if (!data) return <HomeWithoutData error={error} onRetry={() => refetch(variables)} />;
  const open = data.opportunities.nodes;
  const featured = open.find(({ viewerCan }) => viewerCan.answer) ?? open[0];
  const others = open.filter((opportunity) => opportunity !== featured).slice(0, 3);
  return (
    <PageFrame
      aside={
        data.territory && (
          <Suspense>
            <HomeAside territory={data.territory} opportunities={others} />
          </Suspense>
        )
      }
    >
      <Greeting feed={data.feed} seenAt={seenAt} />
      {data.territory && <FirstVisit territory={data.territory} />}
      {featured ? <OpportunityHero opportunity={featured} /> : <NoOpportunityHero />}
      <PostComposer />
      <FeedList
        feed={data.feed}
        seenAt={seenAt}
        onMore={(after) => fetchMore({ variables: { ...variables, after } })}
        onRefresh={() => refetch(variables)}
      />
    </PageFrame>
  );
}

function HomeWithoutData({ error, onRetry }: { error: unknown; onRetry: () => Promise<unknown> }) {
  return (
    <PageFrame>
      <Greeting />
      <PartState error={error} onRetry={onRetry} />
    </PageFrame>
  );
}

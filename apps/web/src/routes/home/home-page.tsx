import { Suspense } from 'react';
import { useSubjectUpdates } from '../../features/feed/use-subject-updates';
import { NoOpportunityHero, OpportunityHero } from '../../features/opportunities/opportunity-hero';
import { PostComposer } from '../../features/posts/composer/post-composer';
import { HeldLink } from '../../features/screening/held-link';
import { lazyPart } from '../../shared/release/lazy-part';
import { PageFrame } from '../../shared/routing/page-frame';
import { PartState } from '../../shared/routing/part-state';
import { useMembership } from '../../shared/session/membership';
import { FeedList } from './feed-list';
import { Greeting } from './greeting';
import styles from './home.module.css';
import { useHome } from './use-home';
import { useHomeView } from './use-home-view';

// Beside the feed, and no part of the first screen of a phone: it follows in a file of its own.
const HomeAside = lazyPart(() => import('./home-aside').then((module) => module.HomeAside), 'arrival');

// Of newcomers alone.
const FirstVisit = lazyPart(() => import('./first-visit').then((module) => module.FirstVisit), 'arrival');

const FeedControls = lazyPart(
  () => import('../../features/feed/controls/feed-controls').then((module) => module.FeedControls),
  'topics',
);

/** The territory's home: what is new, one thing to do, and the feed. */
export function HomePage() {
  const { territoryId } = useMembership();
  return <TerritoryHome key={territoryId} />;
}

function TerritoryHome() {
  const { scope, order, setScope } = useHomeView();
  const { feed, featured: head, around, error, isDated, seenAt, refresh, more } = useHome({ scope, order });
  useSubjectUpdates();
  if (!around) return <HomeWithoutData error={error} onRetry={refresh} />;
  const open = around.opportunities.nodes;
  const featured = open.find(({ viewerCan }) => viewerCan.answer) ?? open[0];
  const others = open.filter((opportunity) => opportunity !== featured).slice(0, 3);
  return (
    <PageFrame
      aside={
        around.territory && (
          <Suspense>
            <HomeAside territory={around.territory} opportunities={others} />
          </Suspense>
        )
      }
    >
      <Greeting feed={isDated ? feed : undefined} seenAt={seenAt} />
      {around.territory?.firstSteps && (
        <Suspense>
          <FirstVisit territory={around.territory} />
        </Suspense>
      )}
      {featured ? <OpportunityHero opportunity={featured} /> : <NoOpportunityHero />}
      <PostComposer />
      <HeldLink />
      <div className={styles.controls}>
        <Suspense>
          <FeedControls scope={scope} order={order} onScope={setScope} />
        </Suspense>
      </div>
      {feed ? (
        <FeedList feed={feed} featured={head} seenAt={isDated ? seenAt : null} onMore={more} onRefresh={refresh} />
      ) : (
        <PartState error={error} onRetry={refresh} />
      )}
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

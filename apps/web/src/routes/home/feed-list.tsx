import { Button, EmptyState, FeedDivider, useAnnounce, useNow, VisuallyHidden } from '@rayonne/ui';
import { Fragment, Suspense, useState } from 'react';
import { dividerPhrase, firstSeenIndex, newsOf } from '../../features/feed/news-since';
import { useNewSubjects } from '../../features/feed/use-new-subjects';
import type { HomeQuery } from '../../gql/graphql';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { lazyPart } from '../../shared/release/lazy-part';
import { WhySeenProvider } from '../../shared/subjects/why-seen';
import { FeedSubject } from './feed-subject';
import styles from './home.module.css';

export type Feed = HomeQuery['feed'];

const WhySeenDialog = lazyPart(
  () => import('../../features/feed/ranking/why-seen-dialog').then((module) => module.WhySeenDialog),
  'topics',
);

const FeaturedList = lazyPart(
  () => import('../../features/feed/head/featured-list').then((module) => module.FeaturedList),
  'contents',
);

export interface FeedListProps {
  feed: Feed;
  /** What stands at the head, and not below. */
  featured: HomeQuery['featured'];
  seenAt: string | null;
  onMore: (after: string | null) => Promise<unknown>;
  onRefresh: () => Promise<unknown>;
}

export function FeedList({ feed, featured, seenAt, onMore, onRefresh }: FeedListProps) {
  const text = useText();
  const { pageInfo } = feed;
  const [asked, setAsked] = useState<string>();
  const nodes = feed.nodes.filter(({ id }) => !featured.some((one) => one.id === id));
  if (nodes.length === 0 && featured.length === 0) {
    return (
      <>
        <FreshPill shown={nodes} onRefresh={onRefresh} />
        <EmptyState icon="publish" title={text('home.emptyTitle')}>
          {text('home.emptyText')}
        </EmptyState>
      </>
    );
  }
  return (
    <section className={styles.feed} aria-labelledby="feed-title">
      <VisuallyHidden as="h2" id="feed-title">
        {text('home.feed')}
      </VisuallyHidden>
      <FreshPill shown={feed.nodes} onRefresh={onRefresh} />
      {featured.length > 0 && (
        // As high as it will be, give or take a line.
        <Suspense fallback={<div style={{ minHeight: `${4 + featured.length * 5}rem` }} />}>
          <FeaturedList featured={featured} />
        </Suspense>
      )}
      <WhySeenProvider value={setAsked}>
        <Subjects feed={{ ...feed, nodes }} seenAt={seenAt} />
      </WhySeenProvider>
      {asked && (
        <Suspense>
          <WhySeenDialog subject={asked} ranking={feed.rankingId} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
      {pageInfo.hasNextPage ? (
        <MoreButton key={pageInfo.endCursor} onMore={() => onMore(pageInfo.endCursor)} />
      ) : (
        <p className={styles.end}>{text('home.feedEnd')}</p>
      )}
    </section>
  );
}

function Subjects({ feed: { nodes, pageInfo }, seenAt }: Pick<FeedListProps, 'feed' | 'seenAt'>) {
  const text = useText();
  const locale = useLocale();
  const now = new Date(useNow());
  const dated = nodes.map(({ publishedAt, author }) => ({ publishedAt, isOwn: author.isViewer }));
  const news = newsOf(dated, seenAt, pageInfo.hasNextPage);
  const seenFrom = firstSeenIndex(nodes, news);
  return (
    <>
      {news.since && news.count > 0 && <FeedDivider>{text(...dividerPhrase(news.since, now, locale))}</FeedDivider>}
      {nodes.map((subject, index) => (
        <Fragment key={subject.id}>
          {index === seenFrom && <FeedDivider quiet>{text('home.dividerSeen')}</FeedDivider>}
          <FeedSubject subject={subject} />
        </Fragment>
      ))}
    </>
  );
}

/** "3 new posts": they come when asked for, so that the reader's place does not move. */
function FreshPill({ shown, onRefresh }: Pick<FeedListProps, 'onRefresh'> & { shown: Feed['nodes'] }) {
  const text = useText();
  const fresh = useNewSubjects(shown);
  const [busy, setBusy] = useState(false);
  if (fresh.count === 0) return null;
  const show = async () => {
    setBusy(true);
    await onRefresh().catch(() => undefined);
    setBusy(false);
    fresh.reset();
    window.scrollTo({ top: 0 });
  };
  return (
    <div className={styles.fresh} role="status">
      <Button busy={busy} onClick={() => void show()}>
        {text('home.newPosts', { count: fresh.count })}
      </Button>
    </div>
  );
}

function MoreButton({ onMore }: { onMore: () => Promise<unknown> }) {
  const text = useText();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const load = () => {
    setBusy(true);
    announce(text('app.loading'));
    onMore().catch(() => setBusy(false));
  };
  return (
    <div className={styles.more}>
      <Button variant="outline" busy={busy} onClick={load}>
        {text('action.more')}
      </Button>
    </div>
  );
}

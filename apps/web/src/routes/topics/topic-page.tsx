import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, VisuallyHidden } from '@rayonne/ui';
import { useParams } from 'react-router';
import { useSubjectUpdates } from '../../features/feed/use-subject-updates';
import { OpportunityCard } from '../../features/opportunities/opportunity-card';
import { PostCard } from '../../features/posts/post-card';
import { TopicChoice } from '../../features/topics/topic-choice';
import { graphql } from '../../gql';
import type { TopicQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import styles from './topics.module.css';

const TopicDocument = graphql(/* GraphQL */ `
  query Topic($territory: ID!, $topic: String!, $of: ID!, $after: String) {
    topic(territory: $territory, topic: $topic) {
      id
      label
      subjectCount
      followerCount
      viewerChoice
      ...TopicChoice_topic
    }
    feed(territory: $territory, scope: TOPIC, of: $of, first: 20, after: $after) {
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

/** Everything about one topic, newest first. */
export function TopicPage() {
  const text = useText();
  const { topic: wanted = '' } = useParams();
  const { territoryId: territory, slug } = useMembership();
  const variables = { territory, topic: wanted, of: wanted };
  const { data, error, refetch, fetchMore } = useQuery(TopicDocument, { variables });
  useSubjectUpdates();
  if (!data) return <PageState error={error} onRetry={refetch} />;
  const { topic, feed } = data;
  const label = topic?.label ?? wanted;
  return (
    <PageFrame back={paths.topics(slug)}>
      <div className={styles.head}>
        <PageHeading title={`#${label}`} subtitle={topic && <Facts topic={topic} />} />
        {topic && <TopicChoice topic={topic} />}
      </div>
      {topic?.viewerChoice === 'MUTED' && <p className={styles.note}>{text('topic.mutedNote')}</p>}
      {feed.nodes.length === 0 ? (
        <EmptyState icon="publish" title={text('topic.emptyTitle')}>
          {text('topic.emptyText', { label })}
        </EmptyState>
      ) : (
        <TopicFeed
          feed={feed}
          label={label}
          onMore={() => void fetchMore({ variables: { ...variables, after: feed.pageInfo.endCursor } })}
        />
      )}
    </PageFrame>
  );
}

function Facts({ topic }: { topic: NonNullable<TopicQuery['topic']> }) {
  const text = useText();
  return `${text('topic.uses', { count: topic.subjectCount })} · ${text('topic.followers', { count: topic.followerCount })}`;
}

interface TopicFeedProps {
  feed: TopicQuery['feed'];
  label: string;
  onMore: () => void;
}

function TopicFeed({ feed: { nodes, pageInfo }, label, onMore }: TopicFeedProps) {
  const text = useText();
  return (
    <section className={styles.feed} aria-labelledby="topic-feed">
      <VisuallyHidden as="h2" id="topic-feed">
        {text('topic.feed', { label })}
      </VisuallyHidden>
      {nodes.map((subject) =>
        subject.__typename === 'Post' ? (
          <PostCard key={subject.id} post={subject} />
        ) : (
          <OpportunityCard key={subject.id} opportunity={subject} />
        ),
      )}
      {pageInfo.hasNextPage && (
        <Button className={styles.more} variant="outline" onClick={onMore}>
          {text('action.more')}
        </Button>
      )}
    </section>
  );
}

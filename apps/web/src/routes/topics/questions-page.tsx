import { useQuery } from '@apollo/client/react';
import { Button, EmptyState } from '@rayonne/ui';
import { useState } from 'react';
import { useSubjectUpdates } from '../../features/feed/use-subject-updates';
import { PostCard } from '../../features/posts/post-card';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import styles from './topics.module.css';

const UnansweredQuestions = graphql(/* GraphQL */ `
  query UnansweredQuestions($territory: ID!, $after: String) {
    unansweredQuestions(territory: $territory, first: 20, after: $after) {
      nodes {
        id
        ...PostCard_post
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What somebody asked and nobody has answered to their liking yet, newest first. */
export function QuestionsPage() {
  const text = useText();
  const { territoryId: territory, slug } = useMembership();
  const { data, error, refetch, fetchMore } = useQuery(UnansweredQuestions, {
    variables: { territory },
    fetchPolicy: 'cache-and-network',
  });
  const [busy, setBusy] = useState(false);
  useSubjectUpdates();
  if (!data) return <PageState error={error} onRetry={refetch} />;
  const { nodes, pageInfo } = data.unansweredQuestions;
  const more = () => {
    setBusy(true);
    void fetchMore({ variables: { territory, after: pageInfo.endCursor } })
      .catch(() => undefined)
      .finally(() => setBusy(false));
  };
  return (
    <PageFrame back={paths.home(slug)}>
      <PageHeading title={text('questions.title')} subtitle={text('questions.subtitle')} />
      {nodes.length === 0 ? (
        <EmptyState icon="check" title={text('questions.emptyTitle')}>
          {text('questions.emptyText')}
        </EmptyState>
      ) : (
        <section className={styles.feed} aria-label={text('questions.title')}>
          {nodes.map((question) => question.__typename === 'Post' && <PostCard key={question.id} post={question} />)}
          {pageInfo.hasNextPage && (
            <Button className={styles.more} variant="outline" busy={busy} onClick={more}>
              {text('action.more')}
            </Button>
          )}
        </section>
      )}
    </PageFrame>
  );
}

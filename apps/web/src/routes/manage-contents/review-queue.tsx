import { useQuery } from '@apollo/client/react';
import { Button, EmptyState } from '@rayonne/ui';
import { useText } from '../../shared/i18n/use-text';
import { useServerEvent } from '../../shared/realtime/realtime';
import { PartState } from '../../shared/routing/part-state';
import { useMembership } from '../../shared/session/membership';
import { ReviewCard } from './review-card';
import { ContentToReview } from './review-documents';
import styles from './review.module.css';

/** What is overdue, the longest first; it keeps itself up to date. */
export function ReviewQueue() {
  const text = useText();
  const { territoryId } = useMembership();
  const variables = { territory: territoryId };
  const { data, error, fetchMore, refetch } = useQuery(ContentToReview, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  useServerEvent('waiting.changed', (event) => {
    if (event.territoryId === territoryId) void refetch();
  });
  if (!data) return <PartState error={error} onRetry={refetch} rows={3} />;
  const { nodes, pageInfo } = data.contentToReview;
  if (nodes.length === 0) {
    return (
      <EmptyState icon="check" title={text('review.none')}>
        {text('review.noneText')}
      </EmptyState>
    );
  }
  const more = () => fetchMore({ variables: { ...variables, after: pageInfo.endCursor } }).catch(() => undefined);
  return (
    <section className={styles.queue} aria-label={text('review.title')}>
      <ul className={styles.queue}>
        {nodes.map((item) => (
          <ReviewCard key={item.subject.id} item={item} onConfirmed={() => void refetch()} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button variant="outline" onClick={() => void more()}>
          {text('action.more')}
        </Button>
      )}
    </section>
  );
}

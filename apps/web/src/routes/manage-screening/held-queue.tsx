import { useQuery } from '@apollo/client/react';
import { Button, EmptyState } from '@rayonne/ui';
import styles from '../../features/screening/held.module.css';
import { useText } from '../../shared/i18n/use-text';
import { useServerEvent } from '../../shared/realtime/realtime';
import { PartState } from '../../shared/routing/part-state';
import { useMembership } from '../../shared/session/membership';
import { ReviewCard, type ReviewedContent } from './review-card';
import { HeldContents } from './screening-documents';

/** What waits, oldest first; it keeps itself up to date while others decide. */
export function HeldQueue() {
  const text = useText();
  const { slug, territoryId } = useMembership();
  const variables = { slug };
  const { data, error, fetchMore, refetch } = useQuery(HeldContents, { variables, fetchPolicy: 'cache-and-network' });
  useServerEvent('waiting.changed', (event) => {
    if (event.territoryId === territoryId) void refetch();
  });
  const page = data?.territory?.heldContents;
  return (
    <section className={styles.list} aria-labelledby="held-title">
      <h2 id="held-title">{text('screening.queue')}</h2>
      {page ? <Waiting contents={page.nodes} /> : <PartState error={error} onRetry={refetch} rows={2} />}
      {page?.pageInfo.hasNextPage && (
        <Button
          variant="outline"
          onClick={() => void fetchMore({ variables: { ...variables, after: page.pageInfo.endCursor } })}
        >
          {text('action.more')}
        </Button>
      )}
    </section>
  );
}

function Waiting({ contents }: { contents: readonly ReviewedContent[] }) {
  const text = useText();
  if (contents.length === 0) {
    return (
      <EmptyState icon="check" title={text('screening.none')}>
        {text('screening.noneText')}
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {contents.map((content) => (
        <ReviewCard key={content.id} content={content} />
      ))}
    </ul>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button, EmptyState } from '@rayonne/ui';
import { useText } from '../../shared/i18n/use-text';
import { PartState } from '../../shared/routing/part-state';
import { useServerEvent } from '../../shared/realtime/realtime';
import { useMembership } from '../../shared/session/membership';
import styles from './joining.module.css';
import { JoinRequests } from './joining-documents';
import { RequestCard } from './request-card';

/** Those who wait for an answer, oldest first; it keeps itself up to date. */
export function RequestQueue() {
  const text = useText();
  const { slug, territoryId } = useMembership();
  const variables = { slug };
  const { data, error, fetchMore, refetch } = useQuery(JoinRequests, { variables, fetchPolicy: 'cache-and-network' });
  useServerEvent('waiting.changed', (event) => {
    if (event.territoryId === territoryId) void refetch();
  });
  return (
    <section className={styles.queue} aria-labelledby="requests-title">
      <h2 id="requests-title">{text('requests.title')}</h2>
      <Requests page={data?.territory?.joinRequests} error={error} onRetry={refetch} />
      {data?.territory?.joinRequests.pageInfo.hasNextPage && (
        <Button
          variant="outline"
          onClick={() =>
            void fetchMore({ variables: { ...variables, after: data.territory?.joinRequests.pageInfo.endCursor } })
          }
        >
          {text('action.more')}
        </Button>
      )}
    </section>
  );
}

interface RequestsProps {
  page: { nodes: readonly ({ id: string } & Parameters<typeof RequestCard>[0]['request'])[] } | undefined;
  error: unknown;
  onRetry: () => Promise<unknown>;
}

function Requests({ page, error, onRetry }: RequestsProps) {
  const text = useText();
  if (!page) {
    return <PartState error={error} onRetry={onRetry} rows={2} />;
  }
  if (page.nodes.length === 0) {
    return (
      <EmptyState icon="door" title={text('requests.none')}>
        {text('requests.noneText')}
      </EmptyState>
    );
  }
  return (
    <ul className={styles.requests}>
      {page.nodes.map((request) => (
        <RequestCard key={request.id} request={request} />
      ))}
    </ul>
  );
}

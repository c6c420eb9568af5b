import type { FragmentType } from '@apollo/client';
import { Button, Card } from '@rayonne/ui';
import { useText } from '../../../shared/i18n/use-text';
import styles from '../charter.module.css';
import { HistoryItem, type HistoryItem_change } from './history-item';

export interface HistoryProps {
  page: {
    nodes: readonly ({ id: string } & FragmentType<typeof HistoryItem_change>)[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  onMore: (after: string | null) => Promise<unknown>;
}

/** Every change of the charter, newest first. */
export function History({ page: { nodes, pageInfo }, onMore }: HistoryProps) {
  const text = useText();
  return (
    <Card as="section" aria-labelledby="history-title" stacked>
      <h2 id="history-title">{text('charter.history')}</h2>
      <p className={styles.hint}>{text('charter.historyHint')}</p>
      <ol className={styles.history}>
        {nodes.map((change) => (
          <HistoryItem key={change.id} change={change} />
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <Button variant="outline" onClick={() => void onMore(pageInfo.endCursor).catch(() => undefined)}>
          {text('action.more')}
        </Button>
      )}
    </Card>
  );
}

import type { FragmentType } from '@apollo/client';
import { Button, Card, EmptyState } from '@rayonne/ui';
import { useText } from '../../shared/i18n/use-text';
import styles from './installation.module.css';
import { OperatedTerritory, type OperatedTerritory_territory } from './operated-territory';

export interface TerritoryListProps {
  page: {
    nodes: readonly ({ id: string } & FragmentType<typeof OperatedTerritory_territory>)[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  onMore: (after: string | null) => Promise<unknown>;
}

export function TerritoryList({ page: { nodes, pageInfo }, onMore }: TerritoryListProps) {
  const text = useText();
  return (
    <Card as="section" aria-labelledby="territories-title" className={styles.territories}>
      <h2 id="territories-title">{text('installation.territories')}</h2>
      {nodes.length === 0 && (
        <EmptyState icon="territory" title={text('installation.noTerritory')}>
          {text('installation.noTerritoryText')}
        </EmptyState>
      )}
      <ul>
        {nodes.map((territory) => (
          <OperatedTerritory key={territory.id} territory={territory} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button variant="outline" onClick={() => void onMore(pageInfo.endCursor).catch(() => undefined)}>
          {text('action.more')}
        </Button>
      )}
    </Card>
  );
}

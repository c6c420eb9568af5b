import { useQuery } from '@apollo/client/react';
import { Button, buttonClass, Card, EmptyState, RelativeTime } from '@rayonne/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useBlockActs } from '../../features/safety/use-block-acts';
import { graphql } from '../../gql';
import type { BlocksQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import styles from './blocks.module.css';

const Blocks = graphql(/* GraphQL */ `
  query Blocks($after: String) {
    viewer {
      id
      blocks(first: 20, after: $after) {
        nodes {
          id
          name
          createdAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type BlocksPageData = NonNullable<BlocksQuery['viewer']>['blocks'];

/** Whom the person keeps away, and the way back for each. */
export function BlocksPage() {
  const text = useText();
  const { data, error, fetchMore, refetch } = useQuery(Blocks);
  const page = data?.viewer?.blocks;
  if (!page) return <PageState error={error} onRetry={refetch} />;
  return (
    <PageFrame back={paths.me}>
      <PageHeading title={text('blocks.title')} subtitle={text('blocks.subtitle')} />
      {page.nodes.length === 0 ? <NoBlock /> : <BlockList nodes={page.nodes} />}
      {page.pageInfo.hasNextPage && (
        <Button
          variant="outline"
          onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } }).catch(() => undefined)}
        >
          {text('action.more')}
        </Button>
      )}
      <p>
        <Link className={buttonClass({ variant: 'quiet' })} to={paths.me}>
          {text('blocks.back')}
        </Link>
      </p>
    </PageFrame>
  );
}

function NoBlock() {
  const text = useText();
  return (
    <EmptyState icon="shield" title={text('blocks.noneTitle')}>
      {text('blocks.noneText')}
    </EmptyState>
  );
}

function BlockList({ nodes }: Pick<BlocksPageData, 'nodes'>) {
  return (
    <Card>
      <ul className={styles.list}>
        {nodes.map((block) => (
          <BlockItem key={block.id} block={block} />
        ))}
      </ul>
    </Card>
  );
}

function BlockItem({ block }: { block: BlocksPageData['nodes'][number] }) {
  const text = useText();
  const [busy, setBusy] = useState(false);
  const { unblock } = useBlockActs();
  const { name, createdAt } = block;
  const run = async () => {
    setBusy(true);
    if (!(await unblock(block))) setBusy(false);
  };
  return (
    <li className={styles.item}>
      <div>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.facts}>
          {text('blocks.since')} · <RelativeTime value={createdAt} />
        </p>
      </div>
      <Button variant="soft" busy={busy} aria-label={text('blocks.unblockName', { name })} onClick={() => void run()}>
        {text('blocks.unblock')}
      </Button>
    </li>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button, Card, EmptyState } from '@rayonne/ui';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { useServerEvent } from '../../shared/realtime/realtime';
import { PageFrame } from '../../shared/routing/page-frame';
import { paths } from '../../shared/routing/paths';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { NoticeItem } from './notice-item';
import { noticeLook } from './notice-words';
import styles from './notices.module.css';
import { useMarkNoticesSeen } from './use-mark-notices-seen';

const Notices = graphql(/* GraphQL */ `
  query Notices($after: String) {
    viewer {
      id
    }
    notices(first: 20, after: $after) {
      nodes {
        id
        kind
        ...NoticeItem_notice
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The inbox, over all territories: what concerns the viewer, newest first. */
export function NoticesPage() {
  const text = useText();
  const { data, error, fetchMore, refetch } = useQuery(Notices, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch().catch(() => undefined);
  useServerEvent('notice.created', again);
  useServerEvent('connected', again);
  useMarkNoticesSeen(data?.viewer?.id, data?.notices.nodes[0]?.id);
  if (!data) return <PageState error={error} onRetry={refetch} />;
  const { nodes, pageInfo } = data.notices;
  const shown = nodes.filter(({ kind }) => noticeLook(kind));
  return (
    <PageFrame back={paths.start}>
      <PageHeading title={text('nav.notices')} />
      {shown.length === 0 ? (
        <EmptyState icon="notices" title={text('notices.emptyTitle')}>
          {text('notices.emptyText')}
        </EmptyState>
      ) : (
        <Card className={styles.card}>
          <ul>
            {shown.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} />
            ))}
          </ul>
        </Card>
      )}
      {pageInfo.hasNextPage && (
        <Button
          className={styles.more}
          variant="outline"
          onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } }).catch(() => undefined)}
        >
          {text('action.more')}
        </Button>
      )}
    </PageFrame>
  );
}

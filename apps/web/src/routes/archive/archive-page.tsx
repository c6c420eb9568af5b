import { useQuery } from '@apollo/client/react';
import { Button, Card, EmptyState, RelativeTime } from '@rayonne/ui';
import { useState } from 'react';
import { bringBackPost } from '../../features/posts/history/post-acts';
import { graphql } from '../../gql';
import type { ArchivedPostsQuery } from '../../gql/graphql';
import { useActTools } from '../../shared/acts/act-tools';
import { useText } from '../../shared/i18n/use-text';
import { BodyText } from '../../shared/mentions/body-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { paths } from '../../shared/routing/paths';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { useMembership } from '../../shared/session/membership';
import styles from './archive.module.css';

const ArchivedPosts = graphql(/* GraphQL */ `
  query ArchivedPosts($territory: ID!, $after: String) {
    archivedPosts(territory: $territory, first: 20, after: $after) {
      nodes {
        id
        body
        publishedAt
        story {
          id
          title
        }
        mentions {
          id
          name
          isFindable
          isOrganisation
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type ArchivedPost = ArchivedPostsQuery['archivedPosts']['nodes'][number];

/** What one took out of everybody else's sight, and the way back for each. */
export function ArchivePage() {
  const text = useText();
  const { territoryId, slug } = useMembership();
  const variables = { territory: territoryId };
  const { data, error, fetchMore, refetch } = useQuery(ArchivedPosts, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} onRetry={() => refetch(variables)} />;
  const { nodes, pageInfo } = data.archivedPosts;
  const more = () => void fetchMore({ variables: { ...variables, after: pageInfo.endCursor } }).catch(() => undefined);
  return (
    <PageFrame back={paths.drafts(slug)}>
      <PageHeading title={text('archive.title')} subtitle={text('archive.subtitle')} />
      {nodes.length === 0 && (
        <EmptyState icon="hidden" title={text('archive.noneTitle')}>
          {text('archive.noneText')}
        </EmptyState>
      )}
      <ul className={styles.list}>
        {nodes.map((post) => (
          <ArchivedItem key={post.id} post={post} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button variant="outline" onClick={more}>
          {text('action.more')}
        </Button>
      )}
    </PageFrame>
  );
}

function ArchivedItem({ post: { id, body, story, mentions, publishedAt } }: { post: ArchivedPost }) {
  const text = useText();
  const tools = useActTools();
  const [busy, setBusy] = useState(false);
  const run = () => {
    setBusy(true);
    void bringBackPost(tools, id).finally(() => setBusy(false));
  };
  return (
    <li>
      <Card as="article" className={styles.item}>
        {story && <h2>{story.title}</h2>}
        <BodyText body={body} mentions={mentions} />
        <div className={styles.foot}>
          <span className={styles.facts}>
            {text('archive.published')} <RelativeTime value={publishedAt} />
          </span>
          <Button variant="soft" busy={busy} onClick={run}>
            {text('archive.bringBack')}
          </Button>
        </div>
      </Card>
    </li>
  );
}

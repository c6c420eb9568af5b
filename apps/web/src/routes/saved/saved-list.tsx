import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, ErrorState, Skeleton, VisuallyHidden } from '@rayonne/ui';
import { useSubjectUpdates } from '../../features/feed/use-subject-updates';
import { OpportunityCard } from '../../features/opportunities/opportunity-card';
import { PostCard } from '../../features/posts/post-card';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import styles from './saved.module.css';

const Bookmarks = graphql(/* GraphQL */ `
  query Bookmarks($territory: ID!, $folder: ID, $isUnfiled: Boolean!, $after: String) {
    bookmarks(territory: $territory, folder: $folder, isUnfiled: $isUnfiled, first: 20, after: $after) {
      nodes {
        id
        subject {
          id
          ...PostCard_post
          ...OpportunityCard_opportunity
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export interface SavedListProps {
  /** Narrows it down to one folder, or to what is in none. */
  folder: string | undefined;
  isUnfiled: boolean;
}

/** What one keeps, last kept first. */
export function SavedList({ folder, isUnfiled }: SavedListProps) {
  const text = useText();
  const { territoryId: territory } = useMembership();
  const variables = { territory, isUnfiled, folder };
  const { data, error, refetch, fetchMore } = useQuery(Bookmarks, { variables, fetchPolicy: 'cache-and-network' });
  useSubjectUpdates();
  if (!data && error) {
    const retry = <Button onClick={() => void refetch()}>{text('action.retry')}</Button>;
    return <ErrorState title={text(failureText(failureOf(error)))} actions={retry} />;
  }
  if (!data) return <Skeleton label={text('app.loading')} />;
  const { nodes, pageInfo } = data.bookmarks;
  const more = () => void fetchMore({ variables: { ...variables, after: pageInfo.endCursor } }).catch(() => undefined);
  if (nodes.length === 0 && !pageInfo.hasNextPage) return <Nothing folder={folder} isUnfiled={isUnfiled} />;
  return (
    <section className={styles.list} aria-labelledby="saved-list">
      <VisuallyHidden as="h2" id="saved-list">
        {text('bookmark.list')}
      </VisuallyHidden>
      {nodes.map(({ id, subject }) =>
        subject.__typename === 'Post' ? (
          <PostCard key={id} post={subject} />
        ) : (
          <OpportunityCard key={id} opportunity={subject} />
        ),
      )}
      {pageInfo.hasNextPage && (
        <Button className={styles.more} variant="outline" onClick={more}>
          {text('action.more')}
        </Button>
      )}
    </section>
  );
}

function Nothing({ folder, isUnfiled }: SavedListProps) {
  const text = useText();
  if (isUnfiled) return <EmptyState icon="check" title={text('bookmark.noneUnfiled')} />;
  return (
    <EmptyState icon={folder ? 'folder' : 'bookmark'} title={text(folder ? 'bookmark.noneHere' : 'bookmark.noneTitle')}>
      {text(folder ? 'bookmark.noneHereText' : 'bookmark.noneText')}
    </EmptyState>
  );
}

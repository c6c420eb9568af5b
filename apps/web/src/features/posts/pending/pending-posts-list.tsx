import type { DraftState } from '../../../shared/drafts/use-draft';
import { isEmptyDraft, type PostDraft } from '../composer/post-draft';
import { PendingPostCard } from './pending-post-card';
import type { PendingPostsState } from './use-pending-posts';
import { useSendPosts } from './use-send-posts';

export interface PendingPostsListProps {
  posts: PendingPostsState;
  composer: DraftState<PostDraft>;
}

/** What is on its way, and what did not get through: sent again, written on, or given up. */
export function PendingPostsList({ posts, composer }: PendingPostsListProps) {
  const failure = useSendPosts(posts);
  const isFree = isEmptyDraft(composer.draft);
  return posts.pending.map((post) => {
    const leave = () => posts.dispatch({ type: 'gone', intent: post.intent });
    const writeOn = () => {
      composer.setDraft(post.draft);
      leave();
    };
    return (
      <PendingPostCard
        key={post.intent}
        post={post}
        failure={failure}
        onRetry={() => posts.dispatch({ type: 'retried', intent: post.intent })}
        onEdit={isFree ? writeOn : undefined}
        onDiscard={leave}
      />
    );
  });
}

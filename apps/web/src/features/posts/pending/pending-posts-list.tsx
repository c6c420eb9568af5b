import { PendingPostCard } from './pending-post-card';
import type { PendingPostsState } from './use-pending-posts';
import { useSendPosts } from './use-send-posts';

export function PendingPostsList({ posts }: { posts: PendingPostsState }) {
  const failure = useSendPosts(posts);
  return posts.pending.map((post) => (
    <PendingPostCard
      key={post.intent}
      post={post}
      failure={failure}
      onRetry={() => posts.dispatch({ type: 'retried', intent: post.intent })}
      onDiscard={() => posts.dispatch({ type: 'gone', intent: post.intent })}
    />
  ));
}

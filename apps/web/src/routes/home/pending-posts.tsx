import { PendingPostCard } from '../../features/posts/pending-post-card';
import type { PublishPostState } from '../../features/posts/use-publish-post';

export function PendingPosts({ publishing }: { publishing: PublishPostState }) {
  return publishing.pending.map((post) => (
    <PendingPostCard
      key={post.intent}
      post={post}
      failure={publishing.failure}
      onRetry={() => publishing.retry(post)}
      onDiscard={() => publishing.discard(post)}
    />
  ));
}

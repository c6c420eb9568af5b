/** A post on its way: written, shown to its author, not yet confirmed. */
export interface PendingPost {
  /** Names the act on every try, so that the server publishes it once. */
  intent: string;
  body: string;
  /** In whose name. */
  organisation?: string | null;
  mentions: readonly { id: string; name: string }[];
  state: 'sending' | 'failed';
}

export type PendingPostsAction =
  { type: 'send'; post: Omit<PendingPost, 'state'> } | { type: 'failed' | 'retried' | 'gone'; intent: string };

/** Newest first, like the feed. */
export function pendingPosts(posts: readonly PendingPost[], action: PendingPostsAction): readonly PendingPost[] {
  if (action.type === 'send') return [{ ...action.post, state: 'sending' }, ...posts];
  if (action.type === 'gone') return posts.filter(({ intent }) => intent !== action.intent);
  const state = action.type === 'failed' ? 'failed' : 'sending';
  return posts.map((post) => (post.intent === action.intent ? { ...post, state } : post));
}

/** After a reload nobody knows what became of a try: the author decides, and the intent keeps it from doubling. */
export const interrupted = (posts: readonly PendingPost[]): readonly PendingPost[] =>
  posts.map((post) => ({ ...post, state: 'failed' }));

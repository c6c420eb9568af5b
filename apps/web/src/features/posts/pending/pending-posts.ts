import type { PostDraft } from '../composer/post-draft';

/** A post on its way: written, shown to its author, not yet confirmed. */
export interface PendingPost {
  /** Names the act on every try, so that the server publishes it once. */
  intent: string;
  draft: PostDraft;
  /** When its author pressed the button: milliseconds since 1970. */
  begunAt: number;
  state: 'sending' | 'failed';
}

/** How long the server knows an intent again; an hour is left to the clocks. */
const INTENT_MS = 23 * 60 * 60 * 1000;

export type PendingPostsAction =
  { type: 'send'; post: Omit<PendingPost, 'state'> } | { type: 'failed' | 'retried' | 'gone'; intent: string };

/** Newest first, like the feed. */
export function pendingPosts(posts: readonly PendingPost[], action: PendingPostsAction): readonly PendingPost[] {
  if (action.type === 'send') return [{ ...action.post, state: 'sending' }, ...posts];
  if (action.type === 'gone') return posts.filter(({ intent }) => intent !== action.intent);
  const state = action.type === 'failed' ? 'failed' : 'sending';
  return posts.map((post) => (post.intent === action.intent ? { ...post, state } : post));
}

/**
 * After a reload nobody knows what became of a try: it is made again, and its intent keeps it from doubling. Beyond the
 * time of an intent its author decides.
 */
export const interrupted = (posts: readonly PendingPost[], now: number): readonly PendingPost[] =>
  posts.map((post) => (now - post.begunAt < INTENT_MS ? post : { ...post, state: 'failed' }));

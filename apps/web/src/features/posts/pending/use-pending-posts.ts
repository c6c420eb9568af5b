import { useEffect, useReducer } from 'react';
import { dropDraft, readDraft, writeDraft } from '../../../shared/drafts/draft-storage';
import type { PostDraft } from '../composer/post-draft';
import { interrupted, pendingPosts, type PendingPost, type PendingPostsAction } from './pending-posts';

export interface PendingPostsState {
  pending: readonly PendingPost[];
  send: (draft: PostDraft) => void;
  dispatch: (action: PendingPostsAction) => void;
}

/** What was told to go out and is not confirmed, kept on the device too until it worked or was given up. */
export function usePendingPosts(memberId: string): PendingPostsState {
  const place = `posts-on-their-way.${memberId}`;
  const [pending, dispatch] = useReducer(pendingPosts, place, (kept) =>
    interrupted(readDraft<PendingPost[]>(kept) ?? [], Date.now()),
  );
  useEffect(() => {
    if (pending.length > 0) writeDraft(place, pending);
    else dropDraft(place);
  }, [place, pending]);
  const send = (draft: PostDraft) =>
    dispatch({ type: 'send', post: { intent: crypto.randomUUID(), draft, begunAt: Date.now() } });
  return { pending, send, dispatch };
}

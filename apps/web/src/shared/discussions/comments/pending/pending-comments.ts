/** What a comment answers: the comment itself, whom it is by, and the thread in which both stand. */
export interface Answered {
  id: string;
  threadId: string;
  name: string;
}

/** A comment on its way: written, shown to its author, not yet confirmed. */
export interface PendingComment {
  /** Names the act on every try, so that the server publishes it once. */
  intent: string;
  body: string;
  mentions: readonly { id: string; name: string }[];
  answered: Answered | null;
  state: 'sending' | 'failed';
}

export type PendingCommentsAction =
  { type: 'send'; comment: Omit<PendingComment, 'state'> } | { type: 'failed' | 'retried' | 'gone'; intent: string };

/** Oldest first, like the thread. */
export function pendingComments(
  comments: readonly PendingComment[],
  action: PendingCommentsAction,
): readonly PendingComment[] {
  if (action.type === 'send') return [...comments, { ...action.comment, state: 'sending' }];
  if (action.type === 'gone') return comments.filter(({ intent }) => intent !== action.intent);
  const state = action.type === 'failed' ? 'failed' : 'sending';
  return comments.map((comment) => (comment.intent === action.intent ? { ...comment, state } : comment));
}

/** Nobody knows what became of a try when the page went away: its author decides, and its intent keeps it from doubling. */
export const interrupted = (comments: readonly PendingComment[]): readonly PendingComment[] =>
  comments.map((comment) => ({ ...comment, state: 'failed' }));

import { createContext, use } from 'react';
import type { Failure } from '../../graphql/failure';
import type { MentionDraft } from '../../mentions/mention-tokens';
import type { Answered, PendingComment } from './pending/pending-comments';
import type { DiscussedSubject } from './subject-of';
import type { ChangedComment } from './use-read-comment';

/** What every comment of one discussion shares. */
export interface Thread {
  subject: DiscussedSubject;
  canComment: boolean;
  /** The comment that a link led to. */
  linkedId: string | undefined;
  /** Of a question: the comment that answers it, and whether the reader may choose another. */
  acceptedId: string | undefined;
  canAccept: boolean;
  accept: (commentId: string | null) => void;
  pending: readonly PendingComment[];
  failure: Failure | undefined;
  publish: (draft: MentionDraft, answered: Answered | null) => void;
  retry: (comment: PendingComment) => void;
  discard: (comment: PendingComment) => void;
  remove: (changed: ChangedComment) => void;
}

const ThreadContext = createContext<Thread | undefined>(undefined);

export const ThreadProvider = ThreadContext.Provider;

export function useThread(): Thread {
  const thread = use(ThreadContext);
  if (!thread) throw new Error('A comment stands in a discussion');
  return thread;
}

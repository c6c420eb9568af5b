import { useApolloClient } from '@apollo/client/react';
import { useAnnounce, useToast } from '@rayonne/ui';
import { useEffect, useReducer, useRef, useState } from 'react';
import { graphql } from '../../../../gql';
import { dropDraft, readDraft, writeDraft } from '../../../drafts/draft-storage';
import { failureOf, type Failure } from '../../../graphql/failure';
import { useText } from '../../../i18n/use-text';
import { toWire, type MentionDraft } from '../../../mentions/mention-tokens';
import { useMembership } from '../../../session/membership';
import { interrupted, pendingComments, type Answered, type PendingComment } from './pending-comments';
import type { DiscussedSubject } from '../subject-of';
import { placeComment } from '../thread-lists';

const Comment = graphql(/* GraphQL */ `
  mutation Comment($input: CommentInput!, $around: ID) {
    comment(input: $input) {
      id
      threadId
      publishedAt
      ...ThreadItem_comment
    }
  }
`);

export interface Publishing {
  pending: readonly PendingComment[];
  /** Why the latest try failed. */
  failure: Failure | undefined;
  publish: (draft: MentionDraft, answered: Answered | null) => void;
  retry: (comment: PendingComment) => void;
  discard: (comment: PendingComment) => void;
  isSending: () => boolean;
}

/** Shows a comment at once; keeps what failed, on the device too, until it worked or was given up. */
export function usePublishComment(
  subject: DiscussedSubject,
  onPublished: (comment: { commentId: string; threadId: string | null }) => void,
): Publishing {
  const client = useApolloClient();
  const text = useText();
  const announce = useAnnounce();
  const toast = useToast();
  const place = `pending-comments.${useMembership().memberId}.${subject.id}`;
  const [pending, dispatch] = useReducer(pendingComments, place, (kept) =>
    interrupted(readDraft<PendingComment[]>(kept) ?? []),
  );
  const [failure, setFailure] = useState<Failure>();
  const underWay = useRef(0);

  useEffect(() => {
    if (pending.length > 0) writeDraft(place, pending);
    else dropDraft(place);
  }, [place, pending]);

  const send = async ({ intent, body, answered }: Omit<PendingComment, 'state'>) => {
    underWay.current += 1;
    try {
      const { data } = await client.mutate({
        mutation: Comment,
        variables: { input: { subject: subject.id, body, ...(answered && { answers: answered.id }) } },
        context: { intent },
        // Both at once: the comment must not stand twice on the screen, not even for a moment.
        update: (cache, { data: written }) => {
          if (!written) return;
          const { comment } = written;
          const parent = comment?.threadId ? { __typename: 'Comment', id: comment.threadId } : subject;
          if (comment) placeComment(cache, parent, comment, true);
          dispatch({ type: 'gone', intent });
        },
      });
      if (!data?.comment) return toast({ text: text('comment.held') });
      announce(text('comment.published'));
      onPublished({ commentId: data.comment.id, threadId: data.comment.threadId });
    } catch (error) {
      setFailure(failureOf(error));
      dispatch({ type: 'failed', intent });
    } finally {
      underWay.current -= 1;
    }
  };

  return {
    pending,
    failure,
    isSending: () => underWay.current > 0,
    publish: (draft, answered) => {
      const comment = { intent: crypto.randomUUID(), body: toWire(draft).trim(), mentions: draft.mentions, answered };
      dispatch({ type: 'send', comment });
      void send(comment);
    },
    retry: (comment) => {
      dispatch({ type: 'retried', intent: comment.intent });
      void send(comment);
    },
    discard: ({ intent }) => dispatch({ type: 'gone', intent }),
  };
}

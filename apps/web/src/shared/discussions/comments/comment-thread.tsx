import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, ErrorState, Skeleton } from '@rayonne/ui';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../../gql';
import type { PostKind } from '../../../gql/graphql';
import { failureOf, failureText } from '../../graphql/failure';
import { useText } from '../../i18n/use-text';
import { useServerEvent } from '../../realtime/realtime';
import { useMembership } from '../../session/membership';
import { CommentForm } from './comment-form';
import { CommentList } from './comment-list';
import type { DiscussedSubject } from './subject-of';
import { ThreadProvider, type Thread } from './thread-context';
import { teachThreads } from './thread-lists';
import { useAcceptAnswer } from './accepted/use-accept-answer';
import { useDeleteComment } from './use-delete-comment';
import { usePublishComment } from './pending/use-publish-comment';
import { useReadComment, type ChangedComment } from './use-read-comment';

const Comments = graphql(/* GraphQL */ `
  query Comments($id: ID!, $isPost: Boolean!, $after: String, $before: String, $around: ID) {
    post(id: $id) @include(if: $isPost) {
      id
      kind
      viewerCan {
        edit
      }
      acceptedAnswer {
        id
      }
      ...CommentList_subject
    }
    opportunity(id: $id) @skip(if: $isPost) {
      id
      ...CommentList_subject
    }
  }
`);

export interface CommentThreadProps {
  subject: DiscussedSubject;
  authorName: string;
  canComment: boolean;
  /** On the content's own page: opens at the comment that the address names. */
  isOwnPage: boolean;
}

/** The comments of a content, newest at the end, where one writes; they follow what others do. */
export function CommentThread({ subject: { id, __typename }, authorName, canComment, isOwnPage }: CommentThreadProps) {
  const text = useText();
  const subject = useMemo(() => ({ id, __typename }), [id, __typename]);
  const { cache } = useApolloClient();
  useState(() => teachThreads(cache));
  const [address] = useSearchParams();
  const linkedId = (isOwnPage && address.get('comment')) || undefined;
  const variables = { id, isPost: __typename === 'Post', around: linkedId };
  const { data, error, fetchMore, refetch } = useQuery(Comments, { variables });
  const shared = { canComment, linkedId, ...questionOf(data?.post) };
  const { thread, publishing } = useThreadActs(subject, { ...shared, readAgain: () => void refetch() });
  const answer = data?.post ?? data?.opportunity;
  if (!answer && error) {
    const retry = <Button onClick={() => void refetch()}>{text('action.retry')}</Button>;
    return <ErrorState title={text(failureText(failureOf(error)))} actions={retry} />;
  }
  if (!answer) return <Skeleton label={text('app.loading')} rows={1} />;
  const readOn = (place: { after?: string | null; before?: string | null }) =>
    void fetchMore({ variables: { ...variables, around: undefined, ...place } });
  return (
    <ThreadProvider value={thread}>
      <CommentList subject={answer} onReadOn={readOn} />
      {canComment && (
        <CommentForm subjectId={id} name={authorName} onSend={(draft) => publishing.publish(draft, null)} />
      )}
    </ThreadProvider>
  );
}

interface Question {
  kind: PostKind;
  viewerCan: { edit: boolean };
  acceptedAnswer: { id: string } | null;
}

const questionOf = (post: Question | null | undefined) => ({
  acceptedId: post?.acceptedAnswer?.id,
  canAccept: post?.kind === 'QUESTION' && post.viewerCan.edit,
});

interface ThreadOptions extends Pick<Thread, 'canComment' | 'linkedId' | 'acceptedId' | 'canAccept'> {
  /** Reads the shown part anew. */
  readAgain: () => void;
}

function useThreadActs(subject: DiscussedSubject, { readAgain, ...shared }: ThreadOptions) {
  const { territoryId } = useMembership();
  const readComment = useReadComment(subject);
  const publishing = usePublishComment(subject, (changed) => void readComment(changed));
  const { pending, failure, publish, retry, discard, isSending } = publishing;
  const remove = useDeleteComment((changed: ChangedComment) => void readComment(changed));
  useServerEvent('comment.changed', (changed) => {
    if (changed.subjectId === subject.id) void readComment(changed, isSending);
  });
  // What happened while the line was cut.
  useServerEvent('following', (followed) => {
    if (followed === territoryId) readAgain();
  });
  const accept = useAcceptAnswer(subject.id);
  const thread: Thread = { ...shared, subject, accept, pending, failure, publish, retry, discard, remove };
  return { thread, publishing };
}

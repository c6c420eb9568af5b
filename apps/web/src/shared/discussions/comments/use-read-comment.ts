import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../../gql';
import type { DiscussedSubject } from './subject-of';
import { dropComment, placeComment } from './thread-lists';

const CommentNews = graphql(/* GraphQL */ `
  query CommentNews($id: ID!, $thread: ID!, $isAnswer: Boolean!, $subject: ID!, $isPost: Boolean!, $around: ID) {
    readComment(id: $id) {
      id
      publishedAt
      author {
        id
        isViewer
      }
      ...ThreadItem_comment
    }
    thread: readComment(id: $thread) @include(if: $isAnswer) {
      id
      answerCount
      ...CommentItem_comment
    }
    post(id: $subject) @include(if: $isPost) {
      id
      commentCount
      acceptedAnswer {
        id
        ...AcceptedAnswer_comment
      }
    }
    opportunity(id: $subject) @skip(if: $isPost) {
      id
      commentCount
    }
  }
`);

export interface ChangedComment {
  commentId: string;
  threadId: string | null;
}

export type ReadComment = (changed: ChangedComment, awaits?: () => boolean) => Promise<void>;

/**
 * Reads one comment again, and what counts it: it goes where it belongs, changes in its place, or leaves.
 * `awaits` tells that one's own may be on its way: it is shown where that puts it.
 */
export function useReadComment(subject: DiscussedSubject): ReadComment {
  const client = useApolloClient();
  return async ({ commentId, threadId }, awaits = () => false) => {
    const isPost = subject.__typename === 'Post';
    const variables = { id: commentId, thread: threadId ?? commentId, isAnswer: threadId !== null, isPost };
    const answer = await client
      .query({ query: CommentNews, variables: { ...variables, subject: subject.id }, fetchPolicy: 'network-only' })
      // The next hint, or the next reading of the list, says it again.
      .catch(() => undefined);
    const data = answer?.data;
    if (!data) return;
    const { cache } = client;
    const { readComment: comment, thread } = data;
    if (threadId && !thread) dropComment(cache, subject, threadId);
    const owner = threadId ? { __typename: 'Comment', id: threadId } : subject;
    if (!comment) dropComment(cache, owner, commentId);
    else if (!(comment.author?.isViewer && awaits())) placeComment(cache, owner, comment, false);
  };
}

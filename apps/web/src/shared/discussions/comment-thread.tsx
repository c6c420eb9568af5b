import type { FragmentType } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button, ErrorState, Skeleton } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../graphql/failure';
import { useFragmentData } from '../graphql/use-fragment-data';
import { useText } from '../i18n/use-text';
import { CommentForm } from './comment-form';
import { CommentItem } from './comment-item';
import styles from './discussion.module.css';

export const CommentThread_subject = graphql(/* GraphQL */ `
  fragment CommentThread_subject on Subject {
    id
    comments(first: 20, after: $after) {
      nodes {
        id
        ...CommentItem_comment
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const Comments = graphql(/* GraphQL */ `
  query Comments($id: ID!, $isPost: Boolean!, $after: String) {
    post(id: $id) @include(if: $isPost) {
      id
      ...CommentThread_subject
    }
    opportunity(id: $id) @skip(if: $isPost) {
      id
      ...CommentThread_subject
    }
  }
`);

export interface CommentThreadProps {
  subject: { id: string; __typename: 'Post' | 'Opportunity' };
  authorName: string;
  canComment: boolean;
}

export function CommentThread({ subject, authorName, canComment }: CommentThreadProps) {
  const text = useText();
  const variables = { id: subject.id, isPost: subject.__typename === 'Post' };
  const { data, error, fetchMore, refetch } = useQuery(Comments, { variables });
  const answer = data?.post ?? data?.opportunity;
  if (!answer && error) {
    const retry = <Button onClick={() => void refetch()}>{text('action.retry')}</Button>;
    return <ErrorState title={text(failureText(failureOf(error)))} actions={retry} />;
  }
  if (!answer) return <Skeleton label={text('app.loading')} rows={1} />;
  return (
    <>
      <CommentList
        thread={answer}
        subject={subject}
        onMore={(after) => void fetchMore({ variables: { ...variables, after } })}
      />
      {canComment && <CommentForm subject={subject} authorName={authorName} />}
    </>
  );
}

interface CommentListProps {
  thread: FragmentType<typeof CommentThread_subject>;
  subject: CommentThreadProps['subject'];
  onMore: (after: string | null) => void;
}

function CommentList({ thread, subject, onMore }: CommentListProps) {
  const text = useText();
  const { nodes, pageInfo } = useFragmentData(CommentThread_subject, thread).comments;
  return (
    <>
      {nodes.length > 0 && (
        <ul className={styles.list}>
          {nodes.map((comment) => (
            <CommentItem key={comment.id} comment={comment} subject={subject} />
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && (
        <Button variant="quiet" onClick={() => onMore(pageInfo.endCursor)}>
          {text('comment.more')}
        </Button>
      )}
    </>
  );
}

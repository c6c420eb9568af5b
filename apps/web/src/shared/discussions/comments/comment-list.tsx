import type { FragmentType } from '@apollo/client';
import { Button } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { useFragmentData } from '../../graphql/use-fragment-data';
import { useText } from '../../i18n/use-text';
import styles from './comments.module.css';
import { PendingCommentItem } from './pending/pending-comment-item';
import { useThread } from './thread-context';
import { ThreadItem } from './thread-item';

export const CommentList_subject = graphql(/* GraphQL */ `
  fragment CommentList_subject on Subject {
    id
    comments(first: 20, after: $after, before: $before, around: $around, from: NEWEST) {
      nodes {
        id
        publishedAt
        ...ThreadItem_comment
      }
      pageInfo {
        hasPreviousPage
        hasNextPage
        startCursor
        endCursor
      }
    }
  }
`);

export interface CommentListProps {
  subject: FragmentType<typeof CommentList_subject>;
  onReadOn: (place: { after?: string | null; before?: string | null }) => void;
}

/** What opens a thread, oldest first, with older and newer ones a press away. */
export function CommentList({ subject, onReadOn }: CommentListProps) {
  const text = useText();
  const { pending, failure, retry, discard } = useThread();
  const { nodes, pageInfo } = useFragmentData(CommentList_subject, subject).comments;
  const waiting = pending.filter(({ answered }) => !answered);
  return (
    <>
      {pageInfo.hasPreviousPage && (
        <Button variant="quiet" className={styles.more} onClick={() => onReadOn({ before: pageInfo.startCursor })}>
          {text('comment.older')}
        </Button>
      )}
      {nodes.length + waiting.length > 0 && (
        <ul className={styles.list}>
          {nodes.map((comment) => (
            <ThreadItem key={comment.id} comment={comment} />
          ))}
          {waiting.map((comment) => (
            <PendingCommentItem
              key={comment.intent}
              comment={comment}
              failure={failure}
              onRetry={() => retry(comment)}
              onDiscard={() => discard(comment)}
            />
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && (
        <Button variant="quiet" className={styles.more} onClick={() => onReadOn({ after: pageInfo.endCursor })}>
          {text('comment.newer')}
        </Button>
      )}
    </>
  );
}

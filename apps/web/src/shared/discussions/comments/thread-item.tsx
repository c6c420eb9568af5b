import type { FragmentType } from '@apollo/client';
import { Button } from '@rayonne/ui';
import { useRef, useState } from 'react';
import { graphql } from '../../../gql';
import { useFragmentData } from '../../graphql/use-fragment-data';
import { useText } from '../../i18n/use-text';
import { CommentForm } from './comment-form';
import { CommentItem } from './comment-item';
import styles from './comments.module.css';
import { PendingCommentItem } from './pending/pending-comment-item';
import type { Answered } from './pending/pending-comments';
import { useThread } from './thread-context';
import { useMoreAnswers } from './use-more-answers';

export const ThreadItem_comment = graphql(/* GraphQL */ `
  fragment ThreadItem_comment on Comment {
    id
    publishedAt
    answerCount
    ...CommentItem_comment
    answers(first: 2, around: $around) {
      nodes {
        id
        publishedAt
        ...CommentItem_comment
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

/** A comment, the answers to it in one second level, and the place to answer any of them. */
export function ThreadItem({ comment }: { comment: FragmentType<typeof ThreadItem_comment> }) {
  const text = useText();
  const { subject, canComment, pending, failure, publish, retry, discard } = useThread();
  const read = useFragmentData(ThreadItem_comment, comment);
  const { id, answerCount, answers } = read;
  const [answered, setAnswered] = useState<Answered>();
  const opener = useRef<HTMLElement>(null);
  const more = useMoreAnswers(id);
  const waiting = pending.filter((one) => one.answered?.threadId === id);
  const shown = answers.nodes.length;
  const close = () => {
    setAnswered(undefined);
    opener.current?.focus();
  };
  const answer = (to: { id: string; name: string }) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setAnswered({ ...to, threadId: id });
  };
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = answers.pageInfo;
  const onAnswer = canComment ? answer : undefined;
  return (
    <CommentItem comment={read} onAnswer={onAnswer}>
      {hasPreviousPage && (
        <Button variant="quiet" className={styles.more} onClick={() => void more({ before: startCursor })}>
          {text('comment.answersBefore')}
        </Button>
      )}
      {(shown > 0 || waiting.length > 0) && (
        <ul className={styles.answers} aria-label={text('comment.answers', { count: answerCount })}>
          {answers.nodes.map((one) => (
            <CommentItem key={one.id} comment={one} onAnswer={onAnswer} />
          ))}
          {waiting.map((one) => (
            <PendingCommentItem
              key={one.intent}
              comment={one}
              failure={failure}
              onRetry={() => retry(one)}
              onDiscard={() => discard(one)}
            />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="quiet" className={styles.more} onClick={() => void more({ after: endCursor })}>
          {text('comment.moreAnswers', { count: Math.max(1, answerCount - shown) })}
        </Button>
      )}
      {answered && (
        <CommentForm
          key={answered.id}
          subjectId={subject.id}
          name={answered.name}
          answered={answered}
          onClose={close}
          onSend={(draft) => {
            publish(draft, answered);
            close();
          }}
        />
      )}
    </CommentItem>
  );
}

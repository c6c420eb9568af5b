import { Avatar, Button, classNames } from '@rayonne/ui';
import { failureText, type Failure } from '../../../graphql/failure';
import { useText } from '../../../i18n/use-text';
import { BodyText } from '../../../mentions/body-text';
import { useMembership } from '../../../session/membership';
import styles from '../comments.module.css';
import type { PendingComment } from './pending-comments';

export interface PendingCommentItemProps {
  comment: PendingComment;
  failure: Failure | undefined;
  onRetry: () => void;
  onDiscard: () => void;
}

/** A comment on its way, in the place that it will take. */
export function PendingCommentItem({ comment, failure, onRetry, onDiscard }: PendingCommentItemProps) {
  const text = useText();
  const { memberName, memberInitials, memberPhoto } = useMembership();
  const isSending = comment.state === 'sending';
  return (
    <li className={classNames(styles.comment, isSending && styles.pending)} aria-busy={isSending}>
      <Avatar name={memberName} initials={memberInitials} photo={memberPhoto} size="small" />
      <div className={styles.content}>
        <p className={styles.who}>
          <strong>{memberName}</strong> {isSending && `· ${text('comment.sending')}`}
        </p>
        <BodyText body={comment.body} mentions={comment.mentions.map((one) => ({ ...one, isFindable: true }))} />
        {!isSending && (
          <div className={styles.failure} role="alert">
            <span>{text('comment.failed', { reason: text(failureText(failure ?? { code: 'network' })) })}</span>
            <Button variant="quiet" onClick={onDiscard}>
              {text('comment.discard')}
            </Button>
            <Button variant="soft" onClick={onRetry}>
              {text('action.retry')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

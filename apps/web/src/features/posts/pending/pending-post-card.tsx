import { Avatar, Button, Card, classNames } from '@rayonne/ui';
import type { Failure } from '../../../shared/graphql/failure';
import { failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { BodyText } from '../../../shared/mentions/body-text';
import { toWire } from '../../../shared/mentions/mention-tokens';
import { useMembership } from '../../../shared/session/membership';
import bylineStyles from '../../../shared/subjects/byline.module.css';
import type { PendingPost } from './pending-posts';
import styles from '../post-card.module.css';

export interface PendingPostCardProps {
  post: PendingPost;
  failure: Failure | undefined;
  onRetry: () => void;
  /** Takes it back into the composer, when that is free. */
  onEdit?: () => void;
  onDiscard: () => void;
}

/** A post on its way, in the place that it will take. */
export function PendingPostCard({ post, failure, onRetry, onEdit, onDiscard }: PendingPostCardProps) {
  const text = useText();
  const { memberName, memberInitials, memberPhoto } = useMembership();
  const isSending = post.state === 'sending';
  return (
    <Card as="article" className={classNames(styles.card, isSending && styles.pending)} aria-busy={isSending}>
      <header className={bylineStyles.byline}>
        <Avatar name={memberName} initials={memberInitials} photo={memberPhoto} />
        <div className={bylineStyles.who}>
          <p className={bylineStyles.name}>{memberName}</p>
          {isSending && <p className={bylineStyles.facts}>{text('post.sending')}</p>}
        </div>
      </header>
      <BodyText
        body={post.draft.story?.title ?? toWire(post.draft)}
        mentions={post.draft.mentions.map((member) => ({ ...member, isFindable: true }))}
      />
      {!isSending && (
        <div className={styles.pendingState} role="alert">
          <span className={styles.failed}>
            {text('post.failed', { reason: text(failureText(failure ?? { code: 'network' })) })}
          </span>
          <Button variant="quiet" onClick={onDiscard}>
            {text('post.discard')}
          </Button>
          {onEdit && (
            <Button variant="soft" onClick={onEdit}>
              {text('action.edit')}
            </Button>
          )}
          <Button onClick={onRetry}>{text('action.retry')}</Button>
        </div>
      )}
    </Card>
  );
}

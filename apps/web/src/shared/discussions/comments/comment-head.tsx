import { Button, MenuButton, Pill, RelativeTime } from '@rayonne/ui';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { CommentItem_CommentFragment } from '../../../gql/graphql';
import { useText } from '../../i18n/use-text';
import { MemberLink, type LinkedMember } from '../../people/member-link';
import { lazyPart } from '../../release/lazy-part';
import { useMembership } from '../../session/membership';
import styles from './comments.module.css';
import { pathOf } from './subject-of';
import { useThread } from './thread-context';

const CommentVersions = lazyPart(() => import('./comment-versions').then((module) => module.CommentVersionsDialog));

export interface CommentHeadProps {
  comment: Pick<
    CommentItem_CommentFragment,
    'id' | 'threadId' | 'publishedAt' | 'editedAt' | 'inAnswerTo' | 'viewerCan'
  >;
  author: LinkedMember;
  onEdit: () => void;
}

/** Who wrote it, to whom, when, whether it still says what it said; and what the reader may do with it. */
export function CommentHead({ comment, author, onEdit }: CommentHeadProps) {
  const text = useText();
  const { slug } = useMembership();
  const { subject, remove, acceptedId, canAccept, accept } = useThread();
  const [showsVersions, showVersions] = useState(false);
  const { id, threadId, publishedAt, editedAt, inAnswerTo, viewerCan } = comment;
  const isAccepted = id === acceptedId;
  const actions = [
    canAccept && {
      label: text(isAccepted ? 'answer.withdraw' : 'answer.accept'),
      run: () => accept(isAccepted ? null : id),
    },
    viewerCan.edit && { label: text('action.edit'), run: onEdit },
    viewerCan.delete && {
      label: text('action.delete'),
      danger: true,
      run: () => remove({ commentId: id, threadId }),
    },
  ].filter((action) => action !== false);
  return (
    <div className={styles.head}>
      <p className={styles.who}>
        <strong>
          <MemberLink member={author} />
        </strong>{' '}
        {inAnswerTo && (
          <>
            {text('comment.inAnswerTo')}{' '}
            {inAnswerTo.author ? <MemberLink member={inAnswerTo.author} /> : text('comment.answeredGone')}{' '}
          </>
        )}
        ·{' '}
        <Link className={styles.time} to={`${pathOf(slug, subject)}?comment=${id}`}>
          <RelativeTime value={publishedAt} />
        </Link>
        {isAccepted && <Pill tone="plain">{text('answer.short')}</Pill>}
        {editedAt && (
          <>
            {' '}
            ·{' '}
            <Button className={styles.edited} variant="quiet" onClick={() => showVersions(true)}>
              {text('comment.edited')}
            </Button>
          </>
        )}
      </p>
      {actions.length > 0 && <MenuButton label={text('comment.menu', { name: author.name })} actions={actions} />}
      {showsVersions && (
        <Suspense>
          <CommentVersions id={id} onClose={() => showVersions(false)} />
        </Suspense>
      )}
    </div>
  );
}

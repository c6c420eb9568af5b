import type { FragmentType } from '@apollo/client';
import { Button, Icon, Skeleton } from '@rayonne/ui';
import { Suspense, useId, useState } from 'react';
import { graphql } from '../../gql';
import { useFragmentData } from '../graphql/use-fragment-data';
import { useText } from '../i18n/use-text';
import { lazyPart } from '../release/lazy-part';
import { paths } from '../routing/paths';
import { useMembership } from '../session/membership';
import styles from './discussion.module.css';
import { Reactions } from './reactions';

export const Discussion_subject = graphql(/* GraphQL */ `
  fragment Discussion_subject on Subject {
    id
    commentCount
    author {
      id
      name
    }
    shareCount
    viewerCan {
      comment
      reshare
    }
    ...Reactions_subject
    ...SaveButton_subject
  }
`);

const CommentThread = lazyPart(
  () => import('./comments/comment-thread').then((module) => module.CommentThread),
  'discussions',
);

const SaveButton = lazyPart(() => import('../bookmarks/save-button').then((module) => module.SaveButton), 'bookmarks');

const ShareDialog = lazyPart(
  () => import('../sharing/share-dialog').then((module) => module.ShareDialog),
  'discussions',
);

export interface DiscussionProps {
  subject: FragmentType<typeof Discussion_subject>;
  /** Shows the comments at once: on the content's own page. */
  open?: boolean;
}

/** What follows any content: reactions, and comments that open in place. */
export function Discussion({ subject, open = false }: DiscussionProps) {
  const text = useText();
  const threadId = useId();
  const read = useFragmentData(Discussion_subject, subject);
  const { commentCount, shareCount, author, viewerCan } = read;
  const { slug } = useMembership();
  const path = (read.__typename === 'Post' ? paths.post : paths.opportunity)(slug, read.id);
  const [isSharing, setSharing] = useState(false);
  const [isOpen, setOpen] = useState(open);
  return (
    <>
      <div className={styles.bar}>
        <Reactions subject={read} />
        {(viewerCan.comment || commentCount > 0) && (
          <Button variant="quiet" aria-expanded={isOpen} aria-controls={threadId} onClick={() => setOpen(!isOpen)}>
            <Icon name="comment" />
            <span className={styles.word}>{text('comment.count', { count: commentCount })}</span>
            {commentCount > 0 && (
              <span className={styles.figure} aria-hidden>
                {commentCount}
              </span>
            )}
          </Button>
        )}
        <Button
          variant="quiet"
          title={shareCount > 0 ? text('share.count', { count: shareCount }) : undefined}
          onClick={() => setSharing(true)}
        >
          <Icon name="send" />
          <span className={styles.word}>{text('share.action')}</span>
          {shareCount > 0 && <span aria-hidden>{shareCount}</span>}
        </Button>
        <Suspense>
          <SaveButton subject={read} />
        </Suspense>
        {isSharing && (
          <Suspense>
            <ShareDialog
              subjectId={read.id}
              path={path}
              canReshare={viewerCan.reshare}
              onClose={() => setSharing(false)}
            />
          </Suspense>
        )}
      </div>
      {isOpen && (
        <section id={threadId} className={styles.thread} aria-label={text('comment.list')}>
          <Suspense fallback={<Skeleton label={text('app.loading')} rows={1} />}>
            <CommentThread subject={read} authorName={author.name} canComment={viewerCan.comment} isOwnPage={open} />
          </Suspense>
        </section>
      )}
    </>
  );
}

import type { FragmentType } from '@apollo/client';
import { Avatar, Button, classNames } from '@rayonne/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { graphql } from '../../../gql';
import { useFragmentData } from '../../graphql/use-fragment-data';
import { useText } from '../../i18n/use-text';
import { BodyText } from '../../mentions/body-text';
import { CommentEditor } from './comment-editor';
import { CommentHead } from './comment-head';
import styles from './comments.module.css';
import { useThread } from './thread-context';

export const CommentItem_comment = graphql(/* GraphQL */ `
  fragment CommentItem_comment on Comment {
    id
    threadId
    isGone
    body
    version
    publishedAt
    editedAt
    inAnswerTo {
      id
      author {
        id
        name
        isFindable
      }
    }
    author {
      id
      ...MemberFace_member @unmask
    }
    mentions {
      id
      name
      isFindable
      isOrganisation
    }
    viewerCan {
      edit
      delete
    }
  }
`);

export interface CommentItemProps {
  comment: FragmentType<typeof CommentItem_comment>;
  /** Opens the form that answers it; unset where nobody may. */
  onAnswer?: (comment: { id: string; name: string }) => void;
  /** What stands under it: the answers of a thread. */
  children?: ReactNode;
}

export function CommentItem({ comment, onAnswer, children }: CommentItemProps) {
  const text = useText();
  const { linkedId } = useThread();
  const read = useFragmentData(CommentItem_comment, comment);
  const { id, body, author, mentions, version } = read;
  const [isEditing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const isLinked = id === linkedId;
  useEffect(() => {
    if (!isLinked) return;
    item.current?.focus({ preventScroll: true });
    item.current?.scrollIntoView({ block: 'center' });
  }, [isLinked]);
  if (!author) {
    return (
      <li ref={item} className={styles.comment} tabIndex={isLinked ? -1 : undefined}>
        <span className={styles.hole} aria-hidden />
        <div className={styles.content}>
          <p className={styles.gone}>{text('comment.gone')}</p>
          {children}
        </div>
      </li>
    );
  }
  return (
    <li
      ref={item}
      className={classNames(styles.comment, isLinked && styles.linked)}
      tabIndex={isLinked ? -1 : undefined}
    >
      <Avatar name={author.name} initials={author.initials} photo={author.photo} size="small" />
      <div className={styles.content}>
        <CommentHead comment={read} author={author} onEdit={() => setEditing(true)} />
        {isEditing ? (
          <CommentEditor comment={{ id, body, version, mentions }} onDone={() => setEditing(false)} />
        ) : (
          <BodyText body={body} mentions={mentions} />
        )}
        {onAnswer && !isEditing && (
          <Button className={styles.answer} variant="quiet" onClick={() => onAnswer({ id, name: author.name })}>
            {text('comment.answer')}
          </Button>
        )}
        {children}
      </div>
    </li>
  );
}

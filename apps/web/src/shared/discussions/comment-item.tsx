import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Avatar, IconButton, RelativeTime, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../graphql/failure';
import { useFragmentData } from '../graphql/use-fragment-data';
import { useText } from '../i18n/use-text';
import { BodyText } from '../mentions/body-text';
import { MemberLink } from '../people/member-link';
import { removeComment, type CachedSubject } from './comment-cache';
import styles from './discussion.module.css';

export const CommentItem_comment = graphql(/* GraphQL */ `
  fragment CommentItem_comment on Comment {
    id
    body
    publishedAt
    author {
      id
      name
      initials
      isFindable
      photo {
        id
        color
        url(width: 96)
      }
    }
    mentions {
      id
      name
      isFindable
    }
    viewerCan {
      delete
    }
  }
`);

const DeleteComment = graphql(/* GraphQL */ `
  mutation DeleteComment($id: ID!) {
    deleteComment(id: $id)
  }
`);

export interface CommentItemProps {
  comment: FragmentType<typeof CommentItem_comment>;
  subject: CachedSubject;
}

export function CommentItem({ comment, subject }: CommentItemProps) {
  const text = useText();
  const toast = useToast();
  const { id, body, publishedAt, author, mentions, viewerCan } = useFragmentData(CommentItem_comment, comment);
  const [deleteComment] = useMutation(DeleteComment);
  const remove = async () => {
    try {
      await deleteComment({
        variables: { id },
        optimisticResponse: { deleteComment: true },
        update: (cache) => removeComment(cache, subject, id),
      });
      toast({ text: text('comment.deleted') });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return (
    <li className={styles.comment}>
      <Avatar name={author.name} initials={author.initials} photo={author.photo} size="small" />
      <div className={styles.content}>
        <p className={styles.who}>
          <strong>
            <MemberLink member={author} />
          </strong>{' '}
          · <RelativeTime value={publishedAt} />
        </p>
        <BodyText body={body} mentions={mentions} />
      </div>
      {viewerCan.delete && (
        <IconButton icon="close" label={text('comment.delete', { name: author.name })} onClick={() => void remove()} />
      )}
    </li>
  );
}

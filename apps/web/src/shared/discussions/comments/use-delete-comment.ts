import { useMutation } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../graphql/failure';
import { useText } from '../../i18n/use-text';
import type { ChangedComment } from './use-read-comment';

const DeleteComment = graphql(/* GraphQL */ `
  mutation DeleteComment($id: ID!) {
    deleteComment(id: $id)
  }
`);

const RestoreComment = graphql(/* GraphQL */ `
  mutation RestoreComment($id: ID!) {
    restoreComment(id: $id) {
      id
    }
  }
`);

/** Deletes a comment without asking, and offers to undo; `readAgain` then shows what is left of it. */
export function useDeleteComment(readAgain: (changed: ChangedComment) => void): (changed: ChangedComment) => void {
  const text = useText();
  const toast = useToast();
  const [deleteComment] = useMutation(DeleteComment);
  const [restoreComment] = useMutation(RestoreComment);
  const tell = (error: unknown) => toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
  const restore = async (changed: ChangedComment) => {
    try {
      await restoreComment({ variables: { id: changed.commentId } });
      readAgain(changed);
    } catch (error) {
      tell(error);
    }
  };
  const remove = async (changed: ChangedComment) => {
    try {
      await deleteComment({ variables: { id: changed.commentId } });
      readAgain(changed);
      toast({
        text: text('comment.deleted'),
        action: { label: text('action.undo'), run: () => void restore(changed) },
      });
    } catch (error) {
      tell(error);
    }
  };
  return (changed) => void remove(changed);
}

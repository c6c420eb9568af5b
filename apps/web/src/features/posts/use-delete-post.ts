import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { hideSubject } from '../../shared/subjects/hide-subject';
import { useText } from '../../shared/i18n/use-text';

const DeletePost = graphql(/* GraphQL */ `
  mutation DeletePost($id: ID!) {
    deletePost(id: $id)
  }
`);

const RestoreSubject = graphql(/* GraphQL */ `
  mutation RestoreSubject($id: ID!) {
    restoreSubject(id: $id) {
      id
    }
  }
`);

/** Deletes without asking, and offers to undo. */
export function useDeletePost(onDeleted?: () => void) {
  const client = useApolloClient();
  const text = useText();
  const toast = useToast();
  const fail = (error: unknown) => toast({ tone: 'danger', text: text(failureText(failureOf(error))) });

  const restore = async (id: string) => {
    try {
      await client.mutate({ mutation: RestoreSubject, variables: { id } });
      await client.refetchQueries({ include: 'active' });
    } catch (error) {
      fail(error);
    }
  };

  return async (id: string) => {
    try {
      await client.mutate({
        mutation: DeletePost,
        variables: { id },
        optimisticResponse: { deletePost: true },
        update: (cache) => hideSubject(cache, id),
      });
      toast({ text: text('post.deleted'), action: { label: text('action.undo'), run: () => void restore(id) } });
      onDeleted?.();
    } catch (error) {
      fail(error);
    }
  };
}

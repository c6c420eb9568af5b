import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import type { MessageId } from '@rayonne/messages';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../graphql/failure';
import { useText } from '../i18n/use-text';
import { hideSubject } from './hide-subject';

const RestoreSubject = graphql(/* GraphQL */ `
  mutation RestoreSubject($id: ID!) {
    restoreSubject(id: $id) {
      id
    }
  }
`);

export interface DeleteSubjectOptions<Answer> {
  /** Deletes one kind of content. */
  mutation: TypedDocumentNode<Answer, { id: string }>;
  optimisticResponse: Answer;
  /** Said once it is gone. */
  done: MessageId;
  onDeleted?: () => void;
}

/** Deletes a content without asking, and offers to undo. */
export function useDeleteSubject<Answer>(options: DeleteSubjectOptions<Answer>): (id: string) => Promise<void> {
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

  return async (id) => {
    const { mutation, optimisticResponse, done, onDeleted } = options;
    try {
      await client.mutate<unknown, { id: string }>({
        mutation,
        variables: { id },
        optimisticResponse,
        update: (cache) => hideSubject(cache, id),
      });
      toast({ text: text(done), action: { label: text('action.undo'), run: () => void restore(id) } });
      onDeleted?.();
    } catch (error) {
      fail(error);
    }
  };
}

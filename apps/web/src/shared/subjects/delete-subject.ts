import type { TypedDocumentNode } from '@apollo/client';
import type { MessageId } from '@rayonne/messages';
import { graphql } from '../../gql';
import type { ActTools } from '../acts/act-tools';
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

async function restore({ client, fail }: ActTools, id: string): Promise<void> {
  try {
    await client.mutate({ mutation: RestoreSubject, variables: { id } });
    await client.refetchQueries({ include: 'active' });
  } catch (error) {
    fail(error);
  }
}

/** Deletes a content without asking, and offers to undo. */
export async function deleteSubject<Answer>(
  tools: ActTools,
  id: string,
  { mutation, optimisticResponse, done, onDeleted }: DeleteSubjectOptions<Answer>,
): Promise<void> {
  const { client, text, toast, fail } = tools;
  try {
    await client.mutate<unknown, { id: string }>({
      mutation,
      variables: { id },
      optimisticResponse,
      update: (cache) => hideSubject(cache, id),
    });
    toast({ text: text(done), action: { label: text('action.undo'), run: () => void restore(tools, id) } });
    onDeleted?.();
  } catch (error) {
    fail(error);
  }
}

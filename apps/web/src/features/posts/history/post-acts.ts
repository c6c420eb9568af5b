import { graphql } from '../../../gql';
import type { ActTools } from '../../../shared/acts/act-tools';
import { deleteSubject } from '../../../shared/subjects/delete-subject';
import { hideSubject } from '../../../shared/subjects/hide-subject';

const DeletePost = graphql(/* GraphQL */ `
  mutation DeletePost($id: ID!) {
    deletePost(id: $id)
  }
`);

const ArchivePost = graphql(/* GraphQL */ `
  mutation ArchivePost($id: ID!) {
    archivePost(id: $id)
  }
`);

const UnarchivePost = graphql(/* GraphQL */ `
  mutation UnarchivePost($id: ID!) {
    unarchivePost(id: $id) {
      id
    }
  }
`);

export const deletePost = (tools: ActTools, id: string, onDeleted?: () => void): Promise<void> =>
  deleteSubject(tools, id, {
    mutation: DeletePost,
    optimisticResponse: { deletePost: true },
    done: 'post.deleted',
    onDeleted,
  });

export async function bringBackPost({ client, text, toast, fail }: ActTools, id: string): Promise<void> {
  try {
    await client.mutate({ mutation: UnarchivePost, variables: { id } });
    await client.refetchQueries({ include: 'active' });
    toast({ text: text('archive.broughtBack') });
  } catch (error) {
    fail(error);
  }
}

/** Takes one's post out of sight, without asking, and offers to undo. */
export async function archivePost(tools: ActTools, id: string, onArchived?: () => void): Promise<void> {
  const { client, text, toast, fail } = tools;
  try {
    await client.mutate({ mutation: ArchivePost, variables: { id }, update: (cache) => hideSubject(cache, id) });
    toast({
      text: text('archive.done'),
      action: { label: text('action.undo'), run: () => void bringBackPost(tools, id) },
    });
    onArchived?.();
  } catch (error) {
    fail(error);
  }
}

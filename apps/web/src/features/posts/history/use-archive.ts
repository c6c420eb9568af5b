import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { hideSubject } from '../../../shared/subjects/hide-subject';

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

/** Takes one's posts out of sight, without asking, and brings them back. */
export function useArchive() {
  const client = useApolloClient();
  const text = useText();
  const toast = useToast();
  const fail = (error: unknown) => toast({ tone: 'danger', text: text(failureText(failureOf(error))) });

  const bringBack = async (id: string): Promise<void> => {
    try {
      await client.mutate({ mutation: UnarchivePost, variables: { id } });
      await client.refetchQueries({ include: 'active' });
      toast({ text: text('archive.broughtBack') });
    } catch (error) {
      fail(error);
    }
  };

  const archive = async (id: string, onArchived?: () => void): Promise<void> => {
    try {
      await client.mutate({
        mutation: ArchivePost,
        variables: { id },
        update: (cache) => hideSubject(cache, id),
      });
      toast({ text: text('archive.done'), action: { label: text('action.undo'), run: () => void bringBack(id) } });
      onArchived?.();
    } catch (error) {
      fail(error);
    }
  };
  return { archive, bringBack };
}

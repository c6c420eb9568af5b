import type { ApolloClient } from '@apollo/client';
import type { ToastRequest } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import type { WriteText } from '../../../shared/i18n/use-text';
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

/** What these acts speak with. */
export interface ArchiveVoice {
  client: ApolloClient;
  text: WriteText;
  toast: (request: ToastRequest) => void;
}

export async function bringBack(voice: ArchiveVoice, id: string): Promise<void> {
  const { client, text, toast } = voice;
  try {
    await client.mutate({ mutation: UnarchivePost, variables: { id } });
    await client.refetchQueries({ include: 'active' });
    toast({ text: text('archive.broughtBack') });
  } catch (error) {
    toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
  }
}

export async function archive(voice: ArchiveVoice, id: string, onArchived?: () => void): Promise<void> {
  const { client, text, toast } = voice;
  const undo = { label: text('action.undo'), run: () => void bringBack(voice, id) };
  try {
    await client.mutate({ mutation: ArchivePost, variables: { id }, update: (cache) => hideSubject(cache, id) });
    toast({ text: text('archive.done'), action: undo });
    onArchived?.();
  } catch (error) {
    toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
  }
}

import type { ApolloCache } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../graphql/failure';
import { useText } from '../i18n/use-text';
import { dropBookmark, renewShelf } from './bookmark-lists';

const SaveSubject = graphql(/* GraphQL */ `
  mutation SaveSubject($input: SaveSubjectInput!) {
    saveSubject(input: $input) {
      id
      viewerBookmark {
        folderId
      }
    }
  }
`);

const UnsaveSubject = graphql(/* GraphQL */ `
  mutation UnsaveSubject($id: ID!) {
    unsaveSubject(id: $id) {
      id
      viewerBookmark {
        folderId
      }
    }
  }
`);

export interface SavedSubject {
  __typename: 'Post' | 'Opportunity';
  id: string;
  viewerBookmark: { folderId: string | null } | null;
}

export interface Folder {
  id: string;
  name: string;
}

/** Keeps a content, moves it and lets it go: each shows at once, and each can be taken back. `onFile` opens the folders. */
export function useBookmark({ __typename, id, viewerBookmark }: SavedSubject, onFile?: () => void) {
  const client = useApolloClient();
  const text = useText();
  const toast = useToast();

  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
      await renewShelf(client);
    } catch (error) {
      toast({
        tone: 'danger',
        text: text(failureText(failureOf(error))),
        action: { label: text('action.retry'), run: () => void attempt(act) },
      });
    }
  };

  const put = (folderId: string | null, input: { folder?: string | null }, update?: (cache: ApolloCache) => void) =>
    client.mutate({
      mutation: SaveSubject,
      variables: { input: { subject: id, ...input } },
      optimisticResponse: {
        saveSubject: { __typename, id, viewerBookmark: { __typename: 'ViewerBookmark', folderId } },
      },
      ...(update && { update }),
    });

  const save = () =>
    attempt(async () => {
      await put(null, {});
      toast({
        text: text('bookmark.done'),
        ...(onFile && { action: { label: text('bookmark.moveShort'), run: onFile } }),
      });
    });

  const unsave = () =>
    attempt(async () => {
      const folder = viewerBookmark?.folderId ?? null;
      await client.mutate({
        mutation: UnsaveSubject,
        variables: { id },
        optimisticResponse: { unsaveSubject: { __typename, id, viewerBookmark: null } },
        update: (cache) => dropBookmark(cache, id),
      });
      const undo = () => void attempt(() => put(folder, { folder }).then(() => renewShelf(client, 'lists too')));
      toast({ text: text('bookmark.removed'), action: { label: text('action.undo'), run: undo } });
    });

  const move = (folder: Folder | null) =>
    attempt(async () => {
      await put(folder?.id ?? null, { folder: folder?.id ?? null }, (cache) => dropBookmark(cache, id, 'from folders'));
      toast({ text: folder ? text('bookmark.moved', { folder: folder.name }) : text('bookmark.movedOut') });
    });

  return { save, unsave, move };
}

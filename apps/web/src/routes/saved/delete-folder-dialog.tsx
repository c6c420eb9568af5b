import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql';
import { renewShelf } from '../../shared/bookmarks/bookmark-lists';
import { ConfirmDialog } from '../../shared/forms/confirm-dialog';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';

const DeleteBookmarkFolder = graphql(/* GraphQL */ `
  mutation DeleteBookmarkFolder($folder: ID!) {
    deleteBookmarkFolder(folder: $folder)
  }
`);

export interface DeleteFolderDialogProps {
  folder: { id: string; name: string; count: number };
  onClose: () => void;
}

/** Takes a folder away; what it holds stays kept. */
export function DeleteFolderDialog({ folder: { id, name, count }, onClose }: DeleteFolderDialogProps) {
  const text = useText();
  const toast = useToast();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    try {
      await client.mutate({ mutation: DeleteBookmarkFolder, variables: { folder: id } });
      toast({ text: text('bookmark.folderDeleted', { name }) });
      await navigate('?', { replace: true });
      await renewShelf(client, 'lists too');
    } catch (error) {
      setBusy(false);
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return (
    <ConfirmDialog
      title={text('bookmark.deleteTitle', { name })}
      label={text('bookmark.deleteFolder')}
      busy={busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {text('bookmark.deleteText', { count })}
    </ConfirmDialog>
  );
}

import { useApolloClient } from '@apollo/client/react';
import { Dialog } from '@rayonne/ui';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql';
import { renewShelf } from '../../shared/bookmarks/bookmark-lists';
import { FolderForm } from '../../shared/bookmarks/folder-form';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';

const NewBookmarkFolder = graphql(/* GraphQL */ `
  mutation NewBookmarkFolder($input: CreateBookmarkFolderInput!) {
    createBookmarkFolder(input: $input) {
      id
      name
      count
    }
  }
`);

const RenameBookmarkFolder = graphql(/* GraphQL */ `
  mutation RenameBookmarkFolder($input: RenameBookmarkFolderInput!) {
    renameBookmarkFolder(input: $input) {
      id
      name
      count
    }
  }
`);

export interface NameFolderDialogProps {
  /** The one to be renamed; a new one without. */
  folder?: { id: string; name: string };
  onClose: () => void;
}

/** Names a folder: a new one, which is then shown, or an old one. */
export function NameFolderDialog({ folder, onClose }: NameFolderDialogProps) {
  const text = useText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { territoryId: territory } = useMembership();
  const submit = async (name: string, intent: string) => {
    const context = { intent };
    if (folder) {
      const input = { folder: folder.id, name };
      await client.mutate({ mutation: RenameBookmarkFolder, variables: { input }, context });
      await renewShelf(client);
    } else {
      const input = { territory, name };
      const { data } = await client.mutate({ mutation: NewBookmarkFolder, variables: { input }, context });
      await renewShelf(client);
      await navigate(`?folder=${data?.createBookmarkFolder.id}`);
    }
    onClose();
  };
  return (
    <Dialog
      title={text(folder ? 'bookmark.renameFolder' : 'bookmark.newFolder')}
      closeLabel={text('action.close')}
      onClose={onClose}
    >
      <FolderForm
        name={folder?.name}
        label={text(folder ? 'action.save' : 'bookmark.createFolder')}
        onSubmit={submit}
      />
    </Dialog>
  );
}

import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Dialog, ErrorState, Icon, Skeleton } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../graphql/failure';
import { useText } from '../i18n/use-text';
import { useMembership } from '../session/membership';
import styles from './bookmarks.module.css';
import { FolderForm } from './folder-form';
import { useBookmark, type Folder, type SavedSubject } from './use-bookmark';

export const BookmarkFolders = graphql(/* GraphQL */ `
  query BookmarkFolders($territory: ID!) {
    bookmarkShelf(territory: $territory) {
      folders {
        id
        name
        count
      }
    }
  }
`);

const CreateBookmarkFolder = graphql(/* GraphQL */ `
  mutation CreateBookmarkFolder($input: CreateBookmarkFolderInput!) {
    createBookmarkFolder(input: $input) {
      id
      name
      count
    }
  }
`);

export interface MoveDialogProps {
  subject: SavedSubject;
  onClose: () => void;
}

/** Where one keeps a content: in a folder, in none, or in a new one. */
export function MoveDialog({ subject, onClose }: MoveDialogProps) {
  const text = useText();
  const { move } = useBookmark(subject);
  const choose = (folder: Folder | null) => {
    onClose();
    void move(folder);
  };
  return (
    <Dialog title={text('bookmark.moveTitle')} closeLabel={text('action.close')} onClose={onClose}>
      <div className={styles.move}>
        <FolderChoice current={subject.viewerBookmark?.folderId ?? null} onChoose={choose} />
      </div>
    </Dialog>
  );
}

interface FolderChoiceProps {
  current: string | null;
  onChoose: (folder: Folder | null) => void;
}

function FolderChoice({ current, onChoose }: FolderChoiceProps) {
  const text = useText();
  const client = useApolloClient();
  const { territoryId: territory } = useMembership();
  const [isNew, setNew] = useState(false);
  const { data, error, refetch } = useQuery(BookmarkFolders, {
    variables: { territory },
    fetchPolicy: 'cache-and-network',
  });
  if (!data && error) {
    const retry = <Button onClick={() => void refetch()}>{text('action.retry')}</Button>;
    return <ErrorState title={text(failureText(failureOf(error)))} actions={retry} />;
  }
  if (!data) return <Skeleton label={text('app.loading')} rows={2} />;
  const create = async (name: string, intent: string) => {
    const made = await client.mutate({
      mutation: CreateBookmarkFolder,
      variables: { input: { territory, name } },
      context: { intent },
    });
    if (made.data) onChoose(made.data.createBookmarkFolder);
  };
  const { folders } = data.bookmarkShelf;
  return (
    <>
      <ul className={styles.choice}>
        {[null, ...folders].map((folder) => {
          const isHere = (folder?.id ?? null) === current;
          return (
            <li key={folder?.id ?? 'none'}>
              <Button
                variant={isHere ? 'soft' : 'quiet'}
                wide
                className={styles.option}
                aria-pressed={isHere}
                onClick={() => onChoose(folder)}
              >
                <Icon name={folder ? 'folder' : 'bookmark'} />
                <span className={styles.optionName}>{folder ? folder.name : text('bookmark.unfiled')}</span>
                {isHere && <Icon name="check" />}
              </Button>
            </li>
          );
        })}
      </ul>
      {isNew || folders.length === 0 ? (
        <FolderForm label={text('bookmark.createAndMove')} onSubmit={create} />
      ) : (
        <Button variant="outline" onClick={() => setNew(true)}>
          <Icon name="publish" />
          {text('bookmark.newFolder')}
        </Button>
      )}
    </>
  );
}

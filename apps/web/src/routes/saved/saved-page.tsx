import { useQuery } from '@apollo/client/react';
import { EmptyState, MenuButton } from '@rayonne/ui';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { DeleteFolderDialog } from './delete-folder-dialog';
import { FolderNav, UNFILED } from './folder-nav';
import { NameFolderDialog } from './name-folder-dialog';
import { SavedList } from './saved-list';
import styles from './saved.module.css';

const BookmarkShelf = graphql(/* GraphQL */ `
  query BookmarkShelf($territory: ID!) {
    bookmarkShelf(territory: $territory) {
      count
      unfiledCount
      folders {
        id
        name
        count
      }
    }
  }
`);

/** What one keeps for later, by the folders that one made. */
export function SavedPage() {
  const text = useText();
  const { territoryId: territory, slug } = useMembership();
  const [address] = useSearchParams();
  const { data, error, refetch } = useQuery(BookmarkShelf, {
    variables: { territory },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} onRetry={refetch} />;
  const shelf = data.bookmarkShelf;
  const asked = address.get('folder');
  const folder = shelf.folders.find(({ id }) => id === asked);
  // A folder that is gone, or was never there.
  if (asked && asked !== UNFILED && !folder) return <Navigate replace to={paths.saved(slug)} />;
  return (
    <PageFrame wide back={paths.me}>
      <PageHeading title={text('bookmark.title')} subtitle={text('bookmark.subtitle')} />
      {shelf.count === 0 && shelf.folders.length === 0 ? (
        <EmptyState icon="bookmark" title={text('bookmark.noneTitle')}>
          {text('bookmark.noneText')}
        </EmptyState>
      ) : (
        <div className={styles.columns}>
          <FolderNav shelf={shelf} current={asked} />
          <div className={styles.shown}>
            {folder && <FolderHead folder={folder} />}
            <SavedList key={asked ?? ''} folder={folder?.id} isUnfiled={asked === UNFILED} />
          </div>
        </div>
      )}
    </PageFrame>
  );
}

function FolderHead({ folder }: { folder: { id: string; name: string; count: number } }) {
  const text = useText();
  const [dialog, setDialog] = useState<'rename' | 'delete'>();
  const close = () => setDialog(undefined);
  return (
    <div className={styles.head}>
      <h2>{folder.name}</h2>
      <span className={styles.facts}>{text('bookmark.count', { count: folder.count })}</span>
      <MenuButton
        label={text('bookmark.folderMenu', { name: folder.name })}
        actions={[
          { label: text('bookmark.renameFolder'), icon: 'edit', run: () => setDialog('rename') },
          { label: text('bookmark.deleteFolder'), icon: 'close', danger: true, run: () => setDialog('delete') },
        ]}
      />
      {dialog === 'rename' && <NameFolderDialog folder={folder} onClose={close} />}
      {dialog === 'delete' && <DeleteFolderDialog folder={folder} onClose={close} />}
    </div>
  );
}

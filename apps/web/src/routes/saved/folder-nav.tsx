import { Button, Icon, VisuallyHidden, type IconName } from '@rayonne/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import type { BookmarkShelfQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { NameFolderDialog } from './name-folder-dialog';
import styles from './saved.module.css';

/** In the address, what stands for no folder. */
export const UNFILED = 'none';

export interface FolderNavProps {
  shelf: BookmarkShelfQuery['bookmarkShelf'];
  /** As the address names it. */
  current: string | null;
}

/** The folders: a column on a desktop, a row to slide through on a phone. */
export function FolderNav({ shelf, current }: FolderNavProps) {
  const text = useText();
  const [isNaming, setNaming] = useState(false);
  const { count, unfiledCount, folders } = shelf;
  return (
    <nav className={styles.nav} aria-label={text('bookmark.folders')}>
      <ul className={styles.folders}>
        <Folder to="?" icon="bookmark" name={text('bookmark.all')} count={count} isHere={!current} />
        {folders.length > 0 && (
          <Folder
            to={`?folder=${UNFILED}`}
            icon="bookmark"
            name={text('bookmark.unfiled')}
            count={unfiledCount}
            isHere={current === UNFILED}
          />
        )}
        {folders.map((folder) => (
          <Folder
            key={folder.id}
            to={`?folder=${folder.id}`}
            icon="folder"
            name={folder.name}
            count={folder.count}
            isHere={current === folder.id}
          />
        ))}
      </ul>
      <Button variant="soft" className={styles.add} onClick={() => setNaming(true)}>
        <Icon name="publish" />
        {text('bookmark.newFolder')}
      </Button>
      {isNaming && <NameFolderDialog onClose={() => setNaming(false)} />}
    </nav>
  );
}

interface FolderProps {
  to: string;
  icon: IconName;
  name: string;
  count: number;
  isHere: boolean;
}

function Folder({ to, icon, name, count, isHere }: FolderProps) {
  const text = useText();
  return (
    <li>
      <Link className={styles.folder} to={to} aria-current={isHere ? 'page' : undefined}>
        <Icon name={icon} />
        <span className={styles.name}>{name}</span>
        <span className={styles.count} aria-hidden>
          {count}
        </span>
        <VisuallyHidden>{text('bookmark.count', { count })}</VisuallyHidden>
      </Link>
    </li>
  );
}

import type { FragmentType } from '@apollo/client';
import { classNames, IconButton, MenuButton } from '@rayonne/ui';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { graphql } from '../../gql';
import { useFragmentData } from '../graphql/use-fragment-data';
import { useText } from '../i18n/use-text';
import styles from './bookmarks.module.css';
import { MoveDialog } from './move-dialog';
import { useBookmark } from './use-bookmark';

export const SaveButton_subject = graphql(/* GraphQL */ `
  fragment SaveButton_subject on Subject {
    id
    viewerBookmark {
      folderId
    }
  }
`);

/** Keeps a content for oneself at one press; pressed again, says where, or lets it go. */
export function SaveButton({ subject }: { subject: FragmentType<typeof SaveButton_subject> }) {
  const text = useText();
  const read = useFragmentData(SaveButton_subject, subject);
  const isSaved = read.viewerBookmark !== null;
  const [isMoving, setMoving] = useState(false);
  const { save, unsave } = useBookmark(read, () => setMoving(true));
  const holder = useRef<HTMLSpanElement>(null);
  useKeptFocus(holder, isSaved);
  return (
    <>
      <span ref={holder} className={classNames(styles.save, isSaved && styles.mine)}>
        {isSaved ? (
          <MenuButton
            icon="bookmark"
            label={text('bookmark.saved')}
            actions={[
              { label: text('bookmark.move'), icon: 'folder', run: () => setMoving(true) },
              { label: text('bookmark.remove'), icon: 'close', run: () => void unsave() },
            ]}
          />
        ) : (
          <IconButton icon="bookmark" label={text('bookmark.save')} onClick={() => void save()} />
        )}
      </span>
      {isMoving && <MoveDialog subject={read} onClose={() => setMoving(false)} />}
    </>
  );
}

/** One button gives way to the other: whoever pressed it stays on it. */
function useKeptFocus(holder: RefObject<HTMLSpanElement | null>, isSaved: boolean): void {
  const before = useRef(isSaved);
  useLayoutEffect(() => {
    if (before.current === isSaved) return;
    before.current = isSaved;
    if (document.activeElement === document.body) holder.current?.querySelector('button')?.focus();
  }, [holder, isSaved]);
}

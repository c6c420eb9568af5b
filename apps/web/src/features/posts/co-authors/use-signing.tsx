import type { MenuAction } from '@rayonne/ui';
import { Suspense, useState, type ReactNode } from 'react';
import type { CoAuthorState } from '../../../gql/graphql';
import { useText } from '../../../shared/i18n/use-text';
import { lazyPart } from '../../../shared/release/lazy-part';

const CoAuthorsDialog = lazyPart(
  () => import('./co-authors-dialog').then((module) => module.CoAuthorsDialog),
  'composer',
);
const SigningNote = lazyPart(() => import('./signing-note').then((module) => module.SigningNote), 'composer');

export interface Signing {
  /** For the menu of the post. */
  actions: MenuAction[];
  /** What the reader is asked. */
  note: ReactNode;
  /** Opened from the menu. */
  dialog: ReactNode;
}

export interface SignedPost {
  id: string;
  author: { name: string };
  viewerCoAuthorState: CoAuthorState | null;
  /** What authors alone may do. */
  viewerCan: { archive: boolean };
}

/** Who signs a post with its author, and what the reader may do about it. */
export function useSigning({ id, author, viewerCoAuthorState: own, viewerCan }: SignedPost): Signing {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const signs = viewerCan.archive || own === 'ACCEPTED' || own === 'OFFERED';
  return {
    actions: signs ? [{ label: text('signing.menu'), run: () => setOpen(true) }] : [],
    note: (own === 'INVITED' || own === 'OFFERED') && (
      <Suspense>
        <SigningNote post={id} authorName={author.name} asked={own} />
      </Suspense>
    ),
    dialog: isOpen && (
      <Suspense>
        <CoAuthorsDialog id={id} onClose={() => setOpen(false)} />
      </Suspense>
    ),
  };
}

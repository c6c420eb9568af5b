import type { MenuAction } from '@rayonne/ui';
import { Suspense, useState, type ReactNode } from 'react';
import type { CoAuthorState } from '../../../gql/graphql';
import { useText } from '../../../shared/i18n/use-text';
import { lazyPart } from '../../../shared/release/lazy-part';

const SigningParts = lazyPart(() => import('../post-dialogs').then((module) => module.SigningParts), 'composer');

export interface Signing {
  /** For the menu of the post. */
  actions: MenuAction[];
  /** What the reader is asked, and what the menu opens. */
  parts: ReactNode;
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
  const asked = own === 'INVITED' || own === 'OFFERED' ? own : null;
  const signs = viewerCan.archive || own === 'ACCEPTED' || own === 'OFFERED';
  return {
    actions: signs ? [{ label: text('signing.menu'), run: () => setOpen(true) }] : [],
    parts: (asked || isOpen) && (
      <Suspense>
        <SigningParts post={id} authorName={author.name} asked={asked} isOpen={isOpen} onClose={() => setOpen(false)} />
      </Suspense>
    ),
  };
}

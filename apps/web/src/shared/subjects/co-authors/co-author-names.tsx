import { lazyPart } from '../../release/lazy-part';
import { Suspense, useState } from 'react';
import { useText } from '../../i18n/use-text';
import { MemberLink, type LinkedMember } from '../../people/member-link';
import styles from '../byline.module.css';

const SignersDialog = lazyPart(() => import('./signers-dialog').then((module) => module.SignersDialog), 'contents');

export interface CoAuthorNamesProps {
  /** Id of the post. */
  post: string;
  coAuthors: readonly LinkedMember[];
}

/** Who signs beside the author, after the author's name: one by name, more by number, and who they are on demand. */
export function CoAuthorNames({ post, coAuthors }: CoAuthorNamesProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [first] = coAuthors;
  return (
    <>
      {text('signing.and')}{' '}
      {first && coAuthors.length === 1 ? (
        <MemberLink member={first} />
      ) : (
        <button type="button" className={styles.edited} onClick={() => setOpen(true)}>
          {text('signing.others', { count: coAuthors.length })}
        </button>
      )}
      {isOpen && (
        <Suspense>
          <SignersDialog post={post} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

import { classNames } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { BackLink } from './back-link';
import styles from './page-frame.module.css';

export const CONTENT_ID = 'content';

export interface PageFrameProps {
  children: ReactNode;
  /** On a phone: the place one step above, for the pages that its bar does not name. */
  back?: string;
  /** Stands at the right on a desktop and is left out on a phone. */
  aside?: ReactNode;
  asideLabel?: string;
  /** Takes the room of the side column too. */
  wide?: boolean;
  /** As high as the window, with its own scrolling inside. */
  full?: boolean;
}

/** A page's landmarks: its main content, where the skip link leads, and what stands beside. */
export function PageFrame({ children, back, aside, asideLabel, wide, full }: PageFrameProps) {
  return (
    <>
      <main
        id={CONTENT_ID}
        tabIndex={-1}
        className={classNames(styles.main, (wide || full) && styles.wide, full && styles.full)}
      >
        {back && <BackLink to={back} />}
        {children}
      </main>
      {aside && (
        <aside className={styles.aside} aria-label={asideLabel}>
          {aside}
        </aside>
      )}
    </>
  );
}

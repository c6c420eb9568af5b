import { useAnnounce, VisuallyHidden } from '@rayonne/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../i18n/use-text';
import { usePlaceName } from './place-name';
import styles from './page-heading.module.css';

export interface PageHeadingProps {
  title: string;
  /** A line below the title. */
  subtitle?: ReactNode;
  /** Read out but not shown, where the page opens on something stronger. */
  hidden?: boolean;
  /** The title where it leads somewhere. */
  children?: ReactNode;
}

// The first page is read from its top by itself; later ones replace it silently and must take the focus.
let pagesSeen = 0;
let lastKey = '';

/** The page's one h1. It names the document, takes the focus when the page was navigated to, and is announced. */
export function PageHeading({ title, subtitle, hidden, children = title }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const place = usePlaceName();
  const text = useText();
  const announce = useAnnounce();
  const { key, pathname } = useLocation();
  useEffect(() => {
    document.title = text('app.pageTitle', { page: title, place });
  }, [text, title, place]);
  useEffect(() => {
    const visit = `${pathname} ${key}`;
    if (visit === lastKey) return;
    lastKey = visit;
    pagesSeen += 1;
    if (pagesSeen === 1) return;
    heading.current?.focus({ preventScroll: true });
    announce(title);
  }, [key, pathname, announce, title]);
  return (
    <header className={hidden ? styles.hidden : styles.header}>
      <h1 ref={heading} tabIndex={-1}>
        {hidden ? <VisuallyHidden>{title}</VisuallyHidden> : children}
      </h1>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
    </header>
  );
}

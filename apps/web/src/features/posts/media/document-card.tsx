import { Icon, VisuallyHidden } from '@rayonne/ui';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import styles from './document-card.module.css';
import { formatBytes } from '../../../shared/i18n/format-bytes';

export interface ShownDocument {
  name: string;
  size: number;
  pages: number | null;
  url: string;
}

/** A document to fetch: what it is called, how long and how heavy it is. */
export function DocumentCard({ document: { name, size, pages, url } }: { document: ShownDocument }) {
  const text = useText();
  const locale = useLocale();
  const facts = [
    text('gallery.pdf'),
    pages !== null && text('gallery.pages', { count: pages }),
    formatBytes(size, locale),
  ].filter((fact) => fact !== false);
  return (
    <a className={styles.document} href={url} download={name}>
      <span className={styles.icon}>
        <Icon name="charter" large />
      </span>
      <span className={styles.words}>
        <strong className={styles.name}>{name}</strong>
        <span className={styles.facts}>{facts.join(' · ')}</span>
      </span>
      <VisuallyHidden>{text('gallery.download')}</VisuallyHidden>
      <Icon name="download" />
    </a>
  );
}

import { Icon } from '@rayonne/ui';
import type { HeldContent_ContentFragment } from '../../gql/graphql';
import { formatBytes } from '../../shared/i18n/format-bytes';
import { useLocale, useText } from '../../shared/i18n/use-text';
import styles from './held-media.module.css';

/** The pictures and documents of something held: to be looked at as much as its words. */
export function HeldMedia({ images, documents }: Pick<HeldContent_ContentFragment, 'images' | 'documents'>) {
  const text = useText();
  const locale = useLocale();
  return (
    <>
      {images.length > 0 && (
        <ul className={styles.pictures} aria-label={text('held.pictures')}>
          {images.map(({ id, alt, small, large, width, height, color }) => (
            <li key={id} className={styles.picture}>
              <a href={large} target="_blank" rel="noreferrer">
                <img
                  src={small}
                  alt={alt || text('held.pictureWithoutAlt')}
                  width={width}
                  height={height}
                  loading="lazy"
                  style={{ background: color }}
                />
              </a>
              <p className={styles.alt}>{alt || text('held.pictureWithoutAlt')}</p>
            </li>
          ))}
        </ul>
      )}
      {documents.length > 0 && (
        <ul className={styles.documents} aria-label={text('held.documents')}>
          {documents.map(({ id, name, size, pages, url }) => (
            <li key={id}>
              <a className={styles.document} href={url} download={name}>
                <Icon name="download" />
                {name}
              </a>{' '}
              <span className={styles.alt}>
                {[pages !== null && text('held.pages', { count: pages }), formatBytes(size, locale)]
                  .filter((fact) => fact !== false)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

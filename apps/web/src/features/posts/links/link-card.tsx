import { Icon } from '@rayonne/ui';
import { standIn } from '../media/gallery-image';
import { OutsideLink } from '../../../shared/links/outside-link';
import styles from './link-card.module.css';

export interface ShownLink {
  url: string;
  title: string;
  description: string | null;
  siteName: string | null;
  image: { color: string; preview: string | null; small: string; medium: string } | null;
}

/** What a linked page says of itself; the picture is our own copy of it. */
export function LinkCard({ card: { url, title, description, siteName, image } }: { card: ShownLink }) {
  return (
    <OutsideLink className={styles.link} href={url}>
      {image ? (
        <img
          className={styles.picture}
          src={image.small}
          alt=""
          loading="lazy"
          decoding="async"
          style={standIn(image)}
        />
      ) : (
        <span className={styles.picture}>
          <Icon name="link" large />
        </span>
      )}
      <span className={styles.words}>
        <span className={styles.site}>{siteName}</span>
        <strong className={styles.title} dir="auto">
          {title}
        </strong>
        {description && (
          <span className={styles.description} dir="auto">
            {description}
          </span>
        )}
      </span>
    </OutsideLink>
  );
}

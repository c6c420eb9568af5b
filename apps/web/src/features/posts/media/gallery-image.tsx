import { useId, useState } from 'react';
import { useText } from '../../../shared/i18n/use-text';
import styles from './gallery.module.css';

export interface ShownImage {
  id: string;
  width: number;
  height: number;
  color: string;
  preview: string | null;
  alt: string;
  /** Addresses, by width. */
  small: string;
  medium: string;
  large: string;
}

export interface GalleryImageProps {
  image: ShownImage;
  index: number;
  count: number;
  /** How many lie behind it. */
  more: number;
  onOpen: () => void;
}

/** What stands there until the picture does: its colour, then a blur of it. */
export const standIn = ({ color, preview }: Pick<ShownImage, 'color' | 'preview'>) => ({
  backgroundColor: color,
  backgroundImage: preview ? `url(${preview})` : undefined,
});

export function GalleryImage({ image, index, count, more, onOpen }: GalleryImageProps) {
  const text = useText();
  const { alt, small, medium } = image;
  const place = { index: index + 1, count };
  const name = alt ? text('gallery.open', { ...place, alt }) : text('gallery.openBare', place);
  return (
    <li className={styles.cell} style={standIn(image)}>
      <button type="button" className={styles.open} aria-label={name} onClick={onOpen}>
        <img
          src={medium}
          srcSet={`${small} 480w, ${medium} 960w`}
          sizes={count === 1 ? '(width < 48em) 100vw, 40rem' : '(width < 48em) 60vw, 24rem'}
          alt=""
          loading="lazy"
          decoding="async"
        />
        {more > 0 && <span className={styles.more} data-more={more} aria-hidden />}
      </button>
      {alt && <AltBadge alt={alt} index={index + 1} />}
    </li>
  );
}

/** Says what the picture shows to those who see it too. */
function AltBadge({ alt, index }: { alt: string; index: number }) {
  const text = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.badge}
        aria-label={text('gallery.altShow', { index })}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{text('gallery.alt')}</span>
      </button>
      <p id={id} className={styles.alt} hidden={!isOpen} dir="auto">
        {alt}
      </p>
    </>
  );
}

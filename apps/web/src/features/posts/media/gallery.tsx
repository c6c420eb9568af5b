import { Suspense, useState } from 'react';
import { useText } from '../../../shared/i18n/use-text';
import { lazyPart } from '../../../shared/release/lazy-part';
import { GalleryImage, type ShownImage } from './gallery-image';
import styles from './gallery.module.css';
import { frameRatio } from './media-frame';

const Lightbox = lazyPart(() => import('./lightbox').then((module) => module.Lightbox));

/** In the feed; the others are seen when the last of these is opened. */
const MOST_SHOWN = 4;

/** Pictures in the place that was kept for them; each opens large. */
export function Gallery({ images }: { images: readonly ShownImage[] }) {
  const text = useText();
  const [opened, setOpened] = useState<number>();
  const shown = images.slice(0, MOST_SHOWN);
  const hidden = images.length - shown.length;
  return (
    <ul
      className={styles.gallery}
      data-count={shown.length}
      style={{ aspectRatio: frameRatio(images) }}
      aria-label={text('gallery.list', { count: images.length })}
    >
      {shown.map((image, index) => (
        <GalleryImage
          key={image.id}
          image={image}
          index={index}
          count={images.length}
          more={index === shown.length - 1 ? hidden : 0}
          onOpen={() => setOpened(index)}
        />
      ))}
      {opened !== undefined && (
        <Suspense>
          <Lightbox images={images} start={opened} onClose={() => setOpened(undefined)} />
        </Suspense>
      )}
    </ul>
  );
}

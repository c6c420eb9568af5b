import { frameRatio } from './media-frame';
import styles from './media-place.module.css';

export interface MediaPlaceProps {
  media: {
    images: readonly { id: string; width: number; height: number }[];
    documents: readonly { id: string }[];
  };
}

/** Keeps the room of what is still to come: nothing below it moves. */
export function MediaPlace({ media: { images, documents } }: MediaPlaceProps) {
  return (
    <>
      {images.length > 0 && <div className={styles.pictures} style={{ aspectRatio: frameRatio(images) }} />}
      {documents.map(({ id }) => (
        <div key={id} className={styles.document} />
      ))}
    </>
  );
}

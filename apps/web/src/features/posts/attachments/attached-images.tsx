import { LIMITS } from '@rayonne/contracts';
import { classNames, IconButton, TextField, useAnnounce } from '@rayonne/ui';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/use-text';
import { AttachedThumb, type ShownThumb } from './attached-thumb';
import styles from './attachments.module.css';
import { moveImage, type DraftImage } from './media-draft';

export interface AttachedImagesProps {
  images: readonly DraftImage[];
  onChange: (images: readonly DraftImage[]) => void;
  /** Those that a published post shows already. */
  shown?: ReadonlyMap<string, ShownThumb> | undefined;
}

/** What has arrived, in the order in which it will be shown: moved by dragging or by buttons. */
export function AttachedImages({ images, onChange, shown }: AttachedImagesProps) {
  const text = useText();
  const announce = useAnnounce();
  const [dragged, setDragged] = useState<number>();
  const move = (from: number, to: number) => {
    onChange(moveImage(images, from, to));
    announce(text('attachments.moved', { index: to + 1, count: images.length }));
  };
  if (images.length === 0) return null;
  return (
    <ol className={styles.images}>
      {images.map(({ upload, alt }, index) => (
        <li
          key={upload}
          className={classNames(styles.row, dragged === index && styles.dragged)}
          draggable
          onDragStart={() => setDragged(index)}
          onDragEnd={() => setDragged(undefined)}
          onDragOver={(event) => dragged !== undefined && event.preventDefault()}
          onDrop={() => dragged !== undefined && dragged !== index && move(dragged, index)}
        >
          <AttachedThumb upload={upload} shown={shown?.get(upload)} />
          <TextField
            label={text('attachments.alt', { index: index + 1 })}
            placeholder={text('attachments.altHint')}
            value={alt}
            maxLength={LIMITS.imageAlt.max}
            onChange={(event) => {
              const changed = event.currentTarget.value;
              onChange(images.map((image) => (image.upload === upload ? { upload, alt: changed } : image)));
            }}
          />
          <div className={styles.actions}>
            <IconButton
              icon="up"
              label={text('attachments.earlier', { index: index + 1 })}
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
            />
            <IconButton
              icon="down"
              label={text('attachments.later', { index: index + 1 })}
              disabled={index === images.length - 1}
              onClick={() => move(index, index + 1)}
            />
            <IconButton
              icon="close"
              label={text('attachments.remove', { index: index + 1 })}
              onClick={() => onChange(images.filter((image) => image.upload !== upload))}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}

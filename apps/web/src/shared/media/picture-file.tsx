import { IMAGE_TYPES } from '@rayonne/contracts';
import { buttonClass, classNames } from '@rayonne/ui';
import { useId, useState, type DragEvent } from 'react';
import styles from './picture-dialog.module.css';

export interface PictureFileProps {
  label: string;
  hint?: string;
  quiet?: boolean;
  onFile: (file: File) => void;
}

/** A picture from the device: chosen, photographed or dropped. */
export function PictureFile({ label, hint, quiet = false, onFile }: PictureFileProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={classNames(!quiet && styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        type="file"
        className={styles.file}
        accept={IMAGE_TYPES.join(',')}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file again is a new choice.
          event.currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className={buttonClass({ variant: quiet ? 'quiet' : 'soft' })}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

import { buttonClass, Icon, type IconName } from '@rayonne/ui';
import { useId } from 'react';
import styles from './attachments.module.css';

export interface FilesButtonProps {
  icon: IconName;
  label: string;
  accept: string;
  onFiles: (files: readonly File[]) => void;
}

/** Several files of the device. */
export function FilesButton({ icon, label, accept, onFiles }: FilesButtonProps) {
  const id = useId();
  return (
    <div className={styles.choose}>
      <input
        id={id}
        type="file"
        multiple
        className={styles.file}
        accept={accept}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file again is a new choice.
          event.currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className={buttonClass({ variant: 'quiet' })}>
        <Icon name={icon} />
        {label}
      </label>
    </div>
  );
}

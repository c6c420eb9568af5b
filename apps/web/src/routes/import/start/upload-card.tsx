import { buttonClass, classNames, HeroCard, Icon } from '@rayonne/ui';
import { useState, type DragEvent } from 'react';
import { useText } from '../../../shared/i18n/use-text';
import { useMembership } from '../../../shared/session/membership';
import styles from './upload.module.css';
import { useUpload } from './use-upload';

const ACCEPTED = '.csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values';

/** Where a list comes in: chosen, or dropped on the card. */
export function UploadCard() {
  const text = useText();
  const { code } = useMembership();
  const { fileName, error, upload } = useUpload();
  const [isOver, setOver] = useState(false);
  const busy = fileName !== undefined;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !busy) void upload(file);
  };
  return (
    <HeroCard code={code} labelledBy="upload-title" className={classNames(styles.hero, isOver && styles.over)}>
      <div
        className={styles.drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <h2 id="upload-title">{text('imports.uploadTitle')}</h2>
        <p>{text('imports.uploadText')}</p>
        <label
          className={classNames(buttonClass({ variant: 'accent', size: 'large' }), styles.choose)}
          aria-busy={busy}
        >
          <input
            className={styles.file}
            type="file"
            accept={ACCEPTED}
            disabled={busy}
            aria-describedby="upload-limits upload-error"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void upload(file);
              currentTarget.value = '';
            }}
          />
          <Icon name="publish" />
          {busy ? text('imports.reading', { name: fileName }) : text('imports.choose')}
        </label>
        <p id="upload-limits" className={styles.limits}>
          {text('imports.limits')}
        </p>
        <p id="upload-error" role="alert" className={error && styles.error}>
          {error}
        </p>
      </div>
    </HeroCard>
  );
}

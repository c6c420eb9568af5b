import { LIMITS } from '@rayonne/contracts';
import { Button, Icon, IconButton, ProgressBar, TextField } from '@rayonne/ui';
import { useCallback } from 'react';
import { failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import styles from './attachments.module.css';
import type { Sending, UploadQueue } from './upload-queue';

/** One file on its way: how far it has come, and what to do about it. A picture can be described meanwhile. */
export function SendingRow({ sending, queue }: { sending: Sending; queue: UploadQueue }) {
  const text = useText();
  const { id, file, purpose, rank, alt, state, share, failure } = sending;
  const { name } = file;
  return (
    <div className={styles.row}>
      {purpose === 'post' ? <LocalThumb file={file} /> : <DocumentMark />}
      <div className={styles.words}>
        {purpose === 'post' && (
          <TextField
            label={text('attachments.alt', { index: rank + 1 })}
            placeholder={text('attachments.altHint')}
            value={alt}
            maxLength={LIMITS.imageAlt.max}
            onChange={(event) => queue.describe(id, event.currentTarget.value)}
          />
        )}
        {state === 'failed' ? (
          <div className={styles.failed} role="alert">
            <span>{text(failureText(failure ?? { code: 'network' }))}</span>
            <Button variant="soft" onClick={() => queue.retry((one) => one.id === id)}>
              {text('attachments.retry')}
            </Button>
          </div>
        ) : (
          <ProgressBar
            label={
              state === 'waiting'
                ? text('attachments.waiting')
                : text(state === 'sending' ? 'attachments.sending' : 'attachments.preparing', { name })
            }
            share={state === 'sending' ? share : state === 'waiting' ? 0 : undefined}
          />
        )}
      </div>
      <div className={styles.actions}>
        <IconButton icon="close" label={text('attachments.cancel', { name })} onClick={() => queue.cancel(id)} />
      </div>
    </div>
  );
}

const DocumentMark = () => (
  <span className={styles.thumb}>
    <Icon name="charter" large />
  </span>
);

/** The file itself, from the device. */
function LocalThumb({ file }: { file: File }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const local = URL.createObjectURL(file);
      image.src = local;
      return () => URL.revokeObjectURL(local);
    },
    [file],
  );
  return (
    <span className={styles.thumb}>
      <img ref={show} alt="" />
    </span>
  );
}

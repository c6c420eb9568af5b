import { LIMITS } from '@rayonne/contracts';
import { Button, Dialog, ProgressBar, TextField } from '@rayonne/ui';
import { useState, type SubmitEvent } from 'react';
import { failureText } from '../../../../shared/graphql/failure';
import { useText } from '../../../../shared/i18n/use-text';
import { PictureFile } from '../../../../shared/media/picture-file';
import { usePictureUpload } from '../../../../shared/media/use-picture-upload';
import styles from './editor.module.css';

export interface TakenPicture {
  upload: string;
  alt: string;
}

export interface PictureUploadProps {
  title: string;
  onPicture: (picture: TakenPicture) => void;
  onClose: () => void;
}

/** Sends a picture while its author says what it shows. */
export function PictureUpload({ title, onPicture, onClose }: PictureUploadProps) {
  const text = useText();
  const { progress, send } = usePictureUpload('post');
  const [alt, setAlt] = useState('');
  const [upload, setUpload] = useState<string>();
  const [file, setFile] = useState<File>();
  const begin = (chosen: File) => {
    setFile(chosen);
    setUpload(undefined);
    void send(chosen, async (id) => setUpload(id));
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (upload) onPicture({ upload, alt: alt.trim() });
  };
  const isOnItsWay = file !== undefined && upload === undefined && progress.phase !== 'failed';
  return (
    <Dialog title={title} closeLabel={text('action.close')} onClose={onClose}>
      <form className={styles.linkForm} onSubmit={submit} noValidate>
        <PictureFile label={text('story.choosePicture')} hint={text('story.pictureHint')} onFile={begin} />
        {file && (
          <>
            {isOnItsWay && (
              <ProgressBar
                label={text('story.sending', { name: file.name })}
                share={progress.phase === 'sending' ? progress.share : undefined}
              />
            )}
            {progress.phase === 'failed' && <p role="alert">{text(failureText(progress.failure))}</p>}
            {upload && <p role="status">{text('story.sent', { name: file.name })}</p>}
            <TextField
              label={text('story.alt')}
              description={text('story.altHint')}
              value={alt}
              maxLength={LIMITS.imageAlt.max}
              onChange={(event) => setAlt(event.currentTarget.value)}
            />
            <div className={styles.linkActs}>
              <Button type="submit" busy={!upload}>
                {text('story.insertPicture')}
              </Button>
              {progress.phase === 'failed' && (
                <Button variant="quiet" onClick={() => begin(file)}>
                  {text('action.retry')}
                </Button>
              )}
            </div>
          </>
        )}
      </form>
    </Dialog>
  );
}

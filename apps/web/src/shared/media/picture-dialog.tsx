import { useMutation } from '@apollo/client/react';
import { LIMITS, type MediaPurpose } from '@rayonne/contracts';
import {
  Button,
  Dialog,
  ProgressBar,
  SquareCrop,
  TextField,
  useAnnounce,
  WHOLE,
  wholeZoom,
  type Crop,
} from '@rayonne/ui';
import { useEffect, useState } from 'react';
import { graphql } from '../../gql';
import { failureOf, failureText, type Failure } from '../graphql/failure';
import { useText } from '../i18n/use-text';
import { cropPicture, openPicture } from './open-picture';
import styles from './picture-dialog.module.css';
import { PictureFile } from './picture-file';
import { usePictureUpload } from './use-picture-upload';

const DescribeUpload = graphql(/* GraphQL */ `
  mutation DescribeUpload($input: DescribeUploadInput!) {
    describeUpload(input: $input) {
      id
    }
  }
`);

export interface PictureDialogProps {
  title: string;
  purpose: MediaPurpose;
  /** A drawing may keep its proportions within the square, and its ground may shine through. */
  drawing?: boolean;
  /** Puts the upload where it belongs; what it throws is shown. Closes the dialog when it has worked. */
  onReady: (upload: string) => Promise<void>;
  onClose: () => void;
}

/** Choose a picture, keep a square of it, say what it shows, send it. Its route needs the catalogue `media`. */
export function PictureDialog({ title, purpose, drawing = false, onReady, onClose }: PictureDialogProps) {
  const text = useText();
  const announce = useAnnounce();
  const [picture, setPicture] = useState<ImageBitmap>();
  const [crop, setCrop] = useState<Crop>(WHOLE);
  const [alt, setAlt] = useState('');
  const [unreadable, setUnreadable] = useState<Failure>();
  const [describe] = useMutation(DescribeUpload);
  const { progress, send } = usePictureUpload(purpose);
  const { phase } = progress;
  const busy = phase === 'sending' || phase === 'preparing';
  useEffect(() => {
    if (phase === 'sending' || phase === 'preparing') announce(text(`picture.${phase}`));
  }, [phase, announce, text]);

  const open = async (file: File) => {
    try {
      const opened = await openPicture(file);
      setPicture(opened);
      setCrop(drawing ? { ...WHOLE, zoom: wholeZoom(opened) } : WHOLE);
      setUnreadable(undefined);
    } catch (error) {
      setUnreadable(failureOf(error));
    }
  };
  const use = async (upload: string) => {
    if (alt.trim()) await describe({ variables: { input: { upload, alt } } });
    await onReady(upload);
    onClose();
  };
  const submit = async (chosen: ImageBitmap) =>
    send(await cropPicture(chosen, crop, drawing ? 'image/png' : 'image/jpeg'), use);
  const failure = unreadable ?? (progress.phase === 'failed' ? progress.failure : undefined);
  return (
    <Dialog title={title} closeLabel={text('action.close')} onClose={onClose}>
      <div className={styles.steps}>
        {failure && (
          <p className={styles.failure} role="alert">
            {text(failureText(failure))}
          </p>
        )}
        {picture ? (
          <>
            <SquareCrop
              picture={picture}
              crop={crop}
              onChange={setCrop}
              padded={drawing}
              round={!drawing}
              label={text('picture.crop')}
              zoomLabel={text('picture.zoom')}
            />
            <p className={styles.hint}>{text('picture.cropHint')}</p>
            <TextField
              label={text('picture.alt')}
              description={text('picture.altHint')}
              value={alt}
              maxLength={LIMITS.imageAlt.max}
              onChange={(event) => setAlt(event.currentTarget.value)}
            />
            {busy && (
              <ProgressBar
                label={text(`picture.${phase}`)}
                share={progress.phase === 'sending' ? progress.share : undefined}
              />
            )}
            <div className={styles.actions}>
              <PictureFile label={text('picture.other')} quiet onFile={(file) => void open(file)} />
              <Button variant="accent" busy={busy} onClick={() => void submit(picture)}>
                {text('picture.use')}
              </Button>
            </div>
          </>
        ) : (
          <PictureFile
            label={text('picture.choose')}
            hint={text('picture.chooseHint')}
            onFile={(file) => void open(file)}
          />
        )}
      </div>
    </Dialog>
  );
}

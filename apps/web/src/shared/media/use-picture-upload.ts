import { useApolloClient } from '@apollo/client/react';
import type { MediaPurpose } from '@rayonne/contracts';
import { useEffect, useRef, useState } from 'react';
import { failureOf, type Failure } from '../graphql/failure';
import { useServerEvent } from '../realtime/realtime';
import { Patience, untilReady } from './until-ready';

export type UploadProgress =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending'; readonly share: number }
  | { readonly phase: 'preparing' }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** Sends a picture and waits until it is ready to be shown. Leaving the screen takes an unfinished one back. */
export function usePictureUpload(purpose: MediaPurpose) {
  const client = useApolloClient();
  const [progress, setProgress] = useState<UploadProgress>({ phase: 'idle' });
  const abort = useRef<AbortController>(undefined);
  const [patience] = useState(() => new Patience());
  useServerEvent('job.progressed', () => patience.wake());
  useEffect(() => () => abort.current?.abort(), []);

  /** Does `whenReady` with the id of the upload once it is ready. Whatever fails shows in `progress`. */
  const send = async (picture: Blob, whenReady: (id: string) => Promise<void>) => {
    abort.current?.abort();
    const { signal } = (abort.current = new AbortController());
    setProgress({ phase: 'sending', share: 0 });
    try {
      const { sendPicture } = await import('./send-picture');
      const id = await sendPicture(picture, {
        purpose,
        signal,
        onProgress: (share) => setProgress({ phase: 'sending', share }),
      });
      setProgress({ phase: 'preparing' });
      await untilReady(client, id, { signal, patience });
      if (!signal.aborted) await whenReady(id);
    } catch (error) {
      if (!signal.aborted) setProgress({ phase: 'failed', failure: failureOf(error) });
    }
  };
  return { progress, send };
}

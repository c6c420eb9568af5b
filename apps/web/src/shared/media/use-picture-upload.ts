import { useApolloClient } from '@apollo/client/react';
import { ERROR_CODES, type MediaPurpose } from '@rayonne/contracts';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../gql';
import { failureOf, type Failure } from '../graphql/failure';
import { RefusalError } from '../graphql/refusal-error';
import { useServerEvent } from '../realtime/realtime';

const UploadDocument = graphql(/* GraphQL */ `
  query Upload($id: ID!) {
    upload(id: $id) {
      id
      state
      errorCode
    }
  }
`);

/** The job's news come by the socket; without one, it is asked about that often. */
const ASK_EVERY = 2_000;

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
  const wake = useRef<() => void>(undefined);
  useServerEvent('job.progressed', () => wake.current?.());
  useEffect(() => () => abort.current?.abort(), []);

  const untilReady = async (id: string, signal: AbortSignal) => {
    while (!signal.aborted) {
      const { data } = await client.query({ query: UploadDocument, variables: { id }, fetchPolicy: 'network-only' });
      if (data?.upload?.state === 'READY') return;
      if (!data?.upload || data.upload.state === 'REFUSED') throw new RefusalError(codeOf(data?.upload?.errorCode));
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ASK_EVERY);
        wake.current = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };

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
      await untilReady(id, signal);
      if (!signal.aborted) await whenReady(id);
    } catch (error) {
      if (!signal.aborted) setProgress({ phase: 'failed', failure: failureOf(error) });
    }
  };
  return { progress, send };
}

const codeOf = (code: string | null | undefined) => ERROR_CODES.find((known) => known === code) ?? 'IMAGE_UNREADABLE';

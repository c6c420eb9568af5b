import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useSyncExternalStore } from 'react';
import { dropDraft, writeDraft } from '../../../shared/drafts/draft-storage';
import { failureOf } from '../../../shared/graphql/failure';
import { shrinkPhoto } from '../../../shared/media/shrink-photo';
import { Patience, untilReady } from '../../../shared/media/until-ready';
import { useServerEvent } from '../../../shared/realtime/realtime';
import { type Send, type Sending, UploadQueue } from './upload-queue';

interface MemberQueue {
  readonly queue: UploadQueue;
  readonly patience: Patience;
}

/** One a member: what is on its way goes on while its author reads other pages. */
const queues = new Map<string, MemberQueue>();

/** Where the names of what had not arrived are kept, to ask for it after the page was closed. */
export const unfinishedPlace = (memberId: string) => `unfinished-uploads.${memberId}`;

function openQueue(memberId: string, client: ApolloClient): MemberQueue {
  const patience = new Patience();
  const begun = new Map<string, string>();
  const send: Send = async ({ id, file, purpose }, { signal, onProgress, onSent }) => {
    const [{ sendPicture }, blob] = await Promise.all([
      import('../../../shared/media/send-picture'),
      purpose === 'post' ? shrinkPhoto(file) : file,
    ]);
    const upload = await sendPicture(blob, {
      purpose,
      signal,
      onProgress,
      ...(purpose === 'document' && { name: file.name }),
      begun: begun.get(id),
      onBegun: (address) => address && begun.set(id, address),
    });
    onSent();
    await untilReady(client, upload, { signal, patience });
    return upload;
  };
  const queue = new UploadQueue(send, failureOf);
  queue.subscribe(() => keepNames(memberId, queue.snapshot()));
  return { queue, patience };
}

function keepNames(memberId: string, sending: readonly Sending[]): void {
  const names = sending.map(({ file }) => file.name);
  if (names.length > 0) writeDraft(unfinishedPlace(memberId), names);
  else dropDraft(unfinishedPlace(memberId));
}

export function useUploadQueue(memberId: string): { queue: UploadQueue; sending: readonly Sending[] } {
  const client = useApolloClient();
  let own = queues.get(memberId);
  if (!own) queues.set(memberId, (own = openQueue(memberId, client)));
  const { queue, patience } = own;
  useServerEvent('job.progressed', () => patience.wake());
  useEffect(() => {
    const resume = () => queue.retry(({ failure }) => failure?.code === 'network');
    addEventListener('online', resume);
    return () => removeEventListener('online', resume);
  }, [queue]);
  return { queue, sending: useSyncExternalStore(queue.subscribe, queue.snapshot) };
}

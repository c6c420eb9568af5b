import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { decodeSharedId } from '../../platform/database/public-id';
import { UploadWork } from '../../features/media';
import type { DemoActor } from '../demo-actor';
import type { DemoMedia } from '../demo-media';
import { drawLandscape } from '../pictures/landscape';
import { printLines } from '../pictures/programme';

const UPLOAD = `query ($id: ID!) { upload(id: $id) { state jobId } }`;

/** Sends what a post shows as its author would, and prepares it at once: no worker runs yet. */
export async function bringMedia(
  app: NestFastifyApplication,
  author: DemoActor,
  { pictures = [], documents = [] }: DemoMedia = {},
): Promise<object | undefined> {
  if (pictures.length + documents.length === 0) return undefined;
  const send = async (bytes: Buffer, metadata: Record<string, string>) => {
    const upload = await author.uploads(bytes, metadata);
    const { upload: sent } = await author.asks<{ upload: { jobId: string } }>(UPLOAD, { id: upload });
    const job = { mediaId: decodeSharedId(upload)!, runId: decodeSharedId(sent.jobId)! };
    await app
      .get(UploadWork)
      .makeVariants(job, { attempt: 1, isLastAttempt: true, signal: new AbortController().signal });
    return upload;
  };
  const images = [];
  for (const { alt, ...landscape } of pictures) {
    images.push({ upload: await send(await drawLandscape(landscape), { purpose: 'post' }), alt });
  }
  const files = [];
  for (const { name, title, lines } of documents) {
    files.push(await send(printLines(title, lines), { purpose: 'document', name }));
  }
  return { images, documents: files };
}

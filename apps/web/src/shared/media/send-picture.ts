import { ERROR_CODES, MEDIA_PATHS, type MediaPurpose } from '@rayonne/contracts';
import { DetailedError, Upload } from 'tus-js-client';
import { RefusalError } from '../graphql/refusal-error';
import { TransportError } from '../graphql/transport-error';

/** What a cut line loses at most; small enough for every proxy's limit. */
const CHUNK_BYTES = 524_288;
/** Pauses before going on where the server stood: a restart of it, a tunnel, an underground station. */
const RETRY_AFTER = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000];

export interface SendOptions {
  readonly purpose: MediaPurpose;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
  /** What a document is called. */
  readonly name?: string;
  /** Goes on with an upload that was begun, and tells which one it is. */
  readonly begun?: string | null;
  readonly onBegun?: (address: string | null) => void;
}

const isPassing = (status: number) =>
  status === 0 || status === 409 || status === 423 || status === 429 || status >= 500;

/** Sends a picture or a document piece by piece, over cuts of the line; gives the upload's id. Throws what `failureOf` understands. */
export function sendPicture(picture: Blob, options: SendOptions): Promise<string> {
  const { purpose, name, onProgress, signal, begun, onBegun } = options;
  return new Promise((resolve, reject) => {
    const upload = new Upload(picture, {
      endpoint: MEDIA_PATHS.uploads,
      chunkSize: CHUNK_BYTES,
      retryDelays: RETRY_AFTER,
      // The cropped picture lives as long as this page: nothing about it stays on the device.
      storeFingerprintForResuming: false,
      metadata: { purpose, ...(name !== undefined && { name }) },
      uploadUrl: begun,
      onUploadUrlAvailable: () => onBegun?.(upload.url),
      onShouldRetry: (error) => isPassing(statusOf(error)),
      onProgress: (sent, total) => onProgress(total > 0 ? sent / total : 0),
      onSuccess: () => resolve(upload.url?.split('/').pop() ?? ''),
      onError: (error) => reject(toFailure(error)),
    });
    signal.addEventListener('abort', () => void upload.abort(true).catch(() => undefined), { once: true });
    upload.start();
  });
}

const statusOf = (error: DetailedError) => error.originalResponse?.getStatus() ?? 0;

function toFailure(error: Error): Error {
  if (!(error instanceof DetailedError)) return error;
  const body = error.originalResponse?.getBody().trim();
  const code = ERROR_CODES.find((known) => known === body);
  return code ? new RefusalError(code) : new TransportError(statusOf(error), { cause: error });
}

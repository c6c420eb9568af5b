import { AsyncLocalStorage } from 'node:async_hooks';
import type { Readable } from 'node:stream';
import { DataStore, Upload } from '@tus/server';
import { Injectable } from '@nestjs/common';
import { MEDIA_PURPOSES } from '@rayonne/contracts';
import { decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { JobRuns } from '../../../platform/jobs/job-runs';
import { Jobs } from '../../../platform/jobs/jobs';
import { documentName } from '../documents/document-name';
import { beginsPdf } from '../documents/pdf';
import { imageTypeOf } from '../images/image-type';
import { MediaFiles } from '../media-files';
import { largestOf } from '../media-purposes';
import { MediaRemoval } from '../media-removal';
import { makeVariants } from '../processing/media-jobs';
import { UploadRefusal } from './upload-refusal';
import { UploadsRepository } from './uploads.repository';

/** Bytes that are kept together: what a cut connection may lose at most. */
const PIECE = 524_288;

/** The account that sends the request under way. */
export const currentUploader = new AsyncLocalStorage<{ readonly accountId: string }>();

/** Uploads for the tus protocol: their pieces in the file store, how far they have come in the database. */
@Injectable()
export class UploadStore extends DataStore {
  override extensions = ['creation', 'creation-with-upload', 'termination'];

  constructor(
    private readonly repository: UploadsRepository,
    private readonly files: MediaFiles,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly runs: JobRuns,
    private readonly removal: MediaRemoval,
  ) {
    super();
  }

  override async create(upload: Upload): Promise<Upload> {
    const purpose = MEDIA_PURPOSES.find((one) => one === upload.metadata?.['purpose']);
    if (!purpose || !upload.size) throw new UploadRefusal(400, 'INVALID_INPUT');
    const isDocument = purpose === 'document';
    if (upload.size > largestOf(purpose))
      throw new UploadRefusal(413, isDocument ? 'PDF_UNREADABLE' : 'IMAGE_UNREADABLE');
    const name = isDocument ? documentName(upload.metadata?.['name'] ?? '') : null;
    await this.repository.insert({ id: idOf(upload.id), ownerId: uploader(), purpose, size: upload.size, name });
    return upload;
  }

  override async getUpload(publicId: string): Promise<Upload> {
    const found = await this.repository.find(uploader(), idOf(publicId));
    if (!found) throw new UploadRefusal(404, 'NOT_FOUND');
    const { size, received, created_at } = found;
    return new Upload({ id: publicId, size, offset: received, creation_date: created_at.toISOString() });
  }

  /** Keeps piece after piece, each for good: a connection that breaks loses only the one under way. */
  override async write(stream: Readable, publicId: string, offset: number): Promise<number> {
    const id = idOf(publicId);
    let [waiting, size, at] = [[] as Buffer[], 0, offset];
    for await (const part of stream as AsyncIterable<Buffer>) {
      waiting.push(part);
      size += part.length;
      if (size < PIECE) continue;
      at = await this.append(id, at, Buffer.concat(waiting));
      [waiting, size] = [[], 0];
    }
    return size > 0 ? this.append(id, at, Buffer.concat(waiting)) : at;
  }

  override async remove(publicId: string): Promise<void> {
    const id = idOf(publicId);
    if (!(await this.repository.isUnfinished(uploader(), id))) throw new UploadRefusal(404, 'NOT_FOUND');
    await this.unitOfWork.run(() => this.removal.remove([id]));
  }

  private async append(id: string, startAt: number, bytes: Buffer): Promise<number> {
    if (startAt === 0) await this.checkKind(id, bytes);
    const key = await this.files.putPiece(id, startAt, bytes);
    const kept = await this.unitOfWork.run(() => this.record(id, startAt, bytes.length, key));
    if (kept) return startAt + bytes.length;
    await this.files.removePieces([key]);
    throw new UploadRefusal(409, 'STALE_VERSION');
  }

  /** Its first bytes must be those of what it was announced as. */
  private async checkKind(id: string, bytes: Buffer): Promise<void> {
    const isDocument = (await this.repository.purposeOf(id)) === 'document';
    if (isDocument && !beginsPdf(bytes)) throw new UploadRefusal(415, 'PDF_UNREADABLE');
    if (!isDocument && !imageTypeOf(bytes)) throw new UploadRefusal(415, 'IMAGE_UNREADABLE');
  }

  /** With the last piece comes the job, in one transaction: no upload can be whole and forgotten. */
  private async record(id: string, startAt: number, size: number, key: string): Promise<boolean> {
    const appended = await this.repository.append({ id, startAt, size, key });
    if (!appended) return false;
    if (appended.whole) {
      const runId = await this.runs.create(appended.ownerId, 'media');
      await this.repository.beginProcessing(id, runId);
      await this.jobs.enqueue(makeVariants, { mediaId: id, runId });
    }
    return true;
  }
}

function idOf(publicId: string): string {
  const id = decodeSharedId(publicId);
  if (!id) throw new UploadRefusal(404, 'NOT_FOUND');
  return id;
}

function uploader(): string {
  const found = currentUploader.getStore();
  if (!found) throw new Error('An upload reached the store outside any request.');
  return found.accountId;
}

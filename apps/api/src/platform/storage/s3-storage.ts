import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { checkKey, type FileContent, FileStorage } from './file-storage';

export interface S3Options {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

const ABSENT = new Set(['NoSuchKey', 'NotFound']);

/** Files in a bucket of any store that speaks the S3 protocol. */
export class S3Storage extends FileStorage {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ endpoint, region, bucket, accessKey, secretKey }: S3Options) {
    super();
    this.bucket = bucket;
    this.client = new S3Client({
      endpoint,
      region,
      forcePathStyle: true,
      credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
      // The newer checksums are an AWS extension that other stores refuse.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async put(key: string, content: Buffer | FileContent): Promise<void> {
    const [Body, ContentLength] = Buffer.isBuffer(content) ? [content, content.length] : [content.stream, content.size];
    await this.client.send(new PutObjectCommand({ ...this.object(key), Body, ContentLength }));
  }

  async get(key: string): Promise<FileContent | null> {
    const found = await unlessAbsent(this.client.send(new GetObjectCommand(this.object(key))));
    return found && { stream: found.Body as Readable, size: found.ContentLength ?? 0 };
  }

  async exists(key: string): Promise<boolean> {
    return (await unlessAbsent(this.client.send(new HeadObjectCommand(this.object(key))))) !== null;
  }

  async delete(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.object(key)));
  }

  override close(): void {
    this.client.destroy();
  }

  private object(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: checkKey(key) };
  }
}

async function unlessAbsent<Answer>(request: Promise<Answer>): Promise<Answer | null> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof S3ServiceException && ABSENT.has(error.name)) return null;
    throw error;
  }
}

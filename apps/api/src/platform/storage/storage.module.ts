import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { ENV, type Env } from '../../env';
import { FileStorage } from './file-storage';
import { FolderStorage } from './folder-storage';

/** A folder by default, a bucket when the environment names one. */
@Global()
@Module({ providers: [{ provide: FileStorage, inject: [ENV], useFactory: createStorage }], exports: [FileStorage] })
export class StorageModule implements OnApplicationShutdown {
  constructor(@Inject(FileStorage) private readonly storage: FileStorage) {}

  onApplicationShutdown(): void {
    this.storage.close();
  }
}

export async function createStorage(env: Env): Promise<FileStorage> {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = env;
  if (!endpoint || !bucket || !accessKey || !secretKey) return new FolderStorage(env.STORAGE_ROOT);
  // The client of buckets is large: an installation without one does not read it.
  const { S3Storage } = await import('./s3-storage');
  return new S3Storage({ endpoint, region: env.S3_REGION, bucket, accessKey, secretKey });
}

import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { ENV, type Env } from '../../env';
import { FileStorage } from './file-storage';
import { FolderStorage } from './folder-storage';
import { S3Storage } from './s3-storage';

/** A folder by default, a bucket when the environment names one. */
@Global()
@Module({ providers: [{ provide: FileStorage, inject: [ENV], useFactory: createStorage }], exports: [FileStorage] })
export class StorageModule implements OnApplicationShutdown {
  constructor(@Inject(FileStorage) private readonly storage: FileStorage) {}

  onApplicationShutdown(): void {
    if (this.storage instanceof S3Storage) this.storage.close();
  }
}

export function createStorage(env: Env): FileStorage {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = env;
  if (!endpoint || !bucket || !accessKey || !secretKey) return new FolderStorage(env.STORAGE_ROOT);
  return new S3Storage({ endpoint, region: env.S3_REGION, bucket, accessKey, secretKey });
}

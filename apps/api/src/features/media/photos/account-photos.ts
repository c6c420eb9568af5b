import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Viewer } from '../../identity';
import { presentImage } from '../images/image-presentation';
import type { ImageModel } from '../images/image.model';
import { MediaService } from '../media.service';
import { AccountPhotosRepository } from './account-photos.repository';

/** The one picture of an account, shown wherever its person appears. */
@Injectable()
export class AccountPhotos {
  constructor(
    private readonly repository: AccountPhotosRepository,
    private readonly media: MediaService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async of(viewer: Viewer): Promise<ImageModel | null> {
    return presentImage(await this.repository.find(viewer.accountId));
  }

  /** The one before goes away. */
  set(viewer: Viewer, upload: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const before = await this.repository.hold(viewer.accountId);
      const id = await this.media.attach(viewer.accountId, upload, 'account_photo', 'upload');
      await this.repository.set(viewer.accountId, id);
      await this.media.release(before);
    });
  }

  remove(viewer: Viewer): Promise<void> {
    return this.unitOfWork.run(async () => {
      const before = await this.repository.hold(viewer.accountId);
      await this.repository.set(viewer.accountId, null);
      await this.media.release(before);
    });
  }
}

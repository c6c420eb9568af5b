import { Global, Module } from '@nestjs/common';
import { PictureRoutes } from './delivery/picture-routes';
import { PictureUrls } from './delivery/picture-urls';
import { ImageResolver } from './images/image.resolver';
import { ImageWork } from './images/image-work';
import { MediaFiles } from './media-files';
import { MediaRemoval } from './media-removal';
import { MediaRepository } from './media.repository';
import { MediaResolver } from './media.resolver';
import { MediaService } from './media.service';
import { AccountPhotos } from './photos/account-photos';
import { AccountPhotosRepository } from './photos/account-photos.repository';
import { AccountPhotosResolver } from './photos/account-photos.resolver';
import { UploadRoutes } from './uploads/upload-routes';
import { UploadStore } from './uploads/upload-store';
import { UploadsRepository } from './uploads/uploads.repository';

@Global()
@Module({
  providers: [
    AccountPhotos,
    AccountPhotosRepository,
    AccountPhotosResolver,
    ImageResolver,
    ImageWork,
    MediaFiles,
    MediaRemoval,
    MediaRepository,
    MediaResolver,
    MediaService,
    PictureRoutes,
    PictureUrls,
    UploadRoutes,
    UploadStore,
    UploadsRepository,
  ],
  exports: [MediaService],
})
export class MediaModule {}

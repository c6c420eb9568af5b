import { Global, Module } from '@nestjs/common';
import { FileRoutes } from './delivery/file-routes';
import { FileUrls } from './delivery/file-urls';
import { DocumentResolver } from './documents/document.resolver';
import { FoundPictures } from './images/found-pictures';
import { ImageResolver } from './images/image.resolver';
import { PictureMaking } from './images/picture-making';
import { MediaFiles } from './media-files';
import { MediaRemoval } from './media-removal';
import { MediaRepository } from './media.repository';
import { MediaResolver } from './media.resolver';
import { MediaService } from './media.service';
import { AccountPhotos } from './photos/account-photos';
import { AccountPhotosRepository } from './photos/account-photos.repository';
import { AccountPhotosResolver } from './photos/account-photos.resolver';
import { UploadWork } from './processing/upload-work';
import { NamedUploads } from './uploads/named-uploads';
import { UploadRoutes } from './uploads/upload-routes';
import { UploadStore } from './uploads/upload-store';
import { UploadsRepository } from './uploads/uploads.repository';

@Global()
@Module({
  providers: [
    AccountPhotos,
    AccountPhotosRepository,
    AccountPhotosResolver,
    DocumentResolver,
    FileRoutes,
    FileUrls,
    FoundPictures,
    ImageResolver,
    MediaFiles,
    MediaRemoval,
    MediaRepository,
    MediaResolver,
    MediaService,
    NamedUploads,
    PictureMaking,
    UploadRoutes,
    UploadStore,
    UploadWork,
    UploadsRepository,
  ],
  exports: [FileUrls, FoundPictures, MediaService, NamedUploads, UploadWork],
})
export class MediaModule {}

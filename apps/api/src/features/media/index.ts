/** Pictures and documents: taken in, made safe and small, shown to who may see them, and taken away. */
export { FileUrls } from './delivery/file-urls';
export { presentImage, imageSql, type ImageRow } from './images/image-presentation';
export { FoundPictures } from './images/found-pictures';
export { ImageModel } from './images/image.model';
export { Media } from './media.entity';
export { documentSql, presentDocument, type DocumentRow } from './documents/document-presentation';
export { DocumentModel } from './documents/document.model';
export { UploadsForgotten } from './media.events';
export { MediaModule } from './media.module';
export { MediaService } from './media.service';
export { UploadWork } from './processing/upload-work';
export { NamedUploads } from './uploads/named-uploads';

import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DocumentModel } from './documents/document.model';
import { ImageModel } from './images/image.model';

export enum UploadStateModel {
  UPLOADING = 'uploading',
  PROCESSING = 'processing',
  READY = 'ready',
  REFUSED = 'refused',
}
registerEnumType(UploadStateModel, { name: 'UploadState' });

/** A picture or a document that the viewer sent, on its way to where it will be shown. */
@ObjectType('Upload')
export class UploadModel {
  @Field(() => ID)
  id!: string;

  @Field(() => UploadStateModel)
  state!: UploadStateModel;

  /** Why it was refused. */
  @Field(() => String, { nullable: true })
  errorCode!: string | null;

  /** The job that prepares it; its events tell how far it has come. */
  @Field(() => ID, { nullable: true })
  jobId!: string | null;

  /** Once it is ready. */
  @Field(() => ImageModel, { nullable: true })
  image!: ImageModel | null;

  @Field(() => DocumentModel, { nullable: true })
  document!: DocumentModel | null;
}

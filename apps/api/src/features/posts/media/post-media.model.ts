import { Field, ObjectType } from '@nestjs/graphql';
import { DocumentModel, ImageModel } from '../../media';

/** The pictures and documents of a post, in their author's order. */
@ObjectType('PostMedia')
export class PostMediaModel {
  @Field(() => [ImageModel])
  images!: ImageModel[];

  @Field(() => [DocumentModel])
  documents!: DocumentModel[];
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RichDocument } from '@rayonne/rich-text';
import { ImageModel } from '../../media';
import { RichText } from './rich-text.scalar';

/** What a story holds beside what lists show of it. */
@ObjectType('StoryContent')
export class StoryContentModel {
  @Field(() => RichText)
  document!: RichDocument;

  /** The pictures that the document shows, by their ids. */
  @Field(() => [ImageModel])
  images!: ImageModel[];
}

@ObjectType('Story')
export class StoryModel {
  /** As of its post. */
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  /** How long it takes to read. */
  @Field(() => Int)
  minutes!: number;

  @Field(() => ImageModel, { nullable: true })
  cover!: ImageModel | null;
}

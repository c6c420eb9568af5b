import { Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsString, ValidateNested } from 'class-validator';
import { LineText } from '../../../platform/graphql/text.decorators';

@InputType()
export class PostImageInput {
  /** A finished upload of the author's own; in an edit also a picture that the post has. */
  @Field(() => ID)
  @IsString()
  upload!: string;

  /** What it shows, for those who do not see it. */
  @Field(() => String, { defaultValue: '' })
  @LineText({ min: 0, max: LIMITS.imageAlt.max })
  alt: string = '';
}

@InputType()
export class PostMediaInput {
  /** In the order in which they are shown. */
  @Field(() => [PostImageInput], { defaultValue: [] })
  @ValidateNested({ each: true })
  @Type(() => PostImageInput)
  @ArrayMaxSize(LIMITS.postImages)
  @ArrayUnique(({ upload }: PostImageInput) => upload)
  images: PostImageInput[] = [];

  /** Finished uploads of PDF files, as with pictures. */
  @Field(() => [ID], { defaultValue: [] })
  @IsString({ each: true })
  @ArrayMaxSize(LIMITS.postDocuments)
  @ArrayUnique()
  documents: string[] = [];
}

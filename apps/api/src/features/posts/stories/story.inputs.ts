import { Field, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { LineText } from '../../../platform/graphql/text.decorators';
import { PostImageInput } from '../media/post-media.inputs';
import { RichText, type GivenRichText } from './rich-text.scalar';

@InputType()
export class StoryInput {
  @Field(() => String)
  @LineText(LIMITS.storyTitle)
  title!: string;

  /** Its pictures are finished uploads of the author's own; in an edit also those that the story has. */
  @Field(() => RichText)
  @IsObject()
  document!: GivenRichText;

  /** Stands above the title. */
  @Field(() => PostImageInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PostImageInput)
  cover?: PostImageInput | null;
}

import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Min,
  ValidateNested,
} from 'class-validator';
import { ProseText } from '../../../platform/graphql/text.decorators';
import { PollInput } from '../polls/poll.inputs';
import { PostMediaInput } from '../media/post-media.inputs';
import { PostKindModel } from '../post-kinds';
import { ShareInput } from '../shares/share.models';
import { StoryInput } from '../stories/story.inputs';
import { SubjectSettingsInput } from '../../subjects';

@InputType()
export class PublishPostInput extends SubjectSettingsInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  @Field(() => PostKindModel, { defaultValue: PostKindModel.UPDATE })
  @IsEnum(PostKindModel)
  kind: PostKindModel = PostKindModel.UPDATE;

  /** May be empty where another part says it all. */
  @Field(() => String)
  @ProseText({ min: 0, max: LIMITS.postBody.max })
  body!: string;

  /** The organisation in whose name it is published; only its owners and editors may. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  organisation?: string | null;

  /** The draft that it was, which ends: published once, it is not published again. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  draft?: string | null;

  @Field(() => PollInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PollInput)
  poll?: PollInput | null;

  @Field(() => PostMediaInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PostMediaInput)
  media?: PostMediaInput | null;

  @Field(() => StoryInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => StoryInput)
  story?: StoryInput | null;

  /** Members who are asked to sign it too; their names stand there once they have agreed. */
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(LIMITS.coAuthors)
  @ArrayUnique()
  coAuthors?: string[] | null;

  @Field(() => ShareInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ShareInput)
  shared?: ShareInput | null;
}

@InputType()
export class EditPostInput extends SubjectSettingsInput {
  @Field(() => ID)
  @IsString()
  id!: string;

  @Field(() => String)
  @ProseText({ min: 0, max: LIMITS.postBody.max })
  body!: string;

  /** The version that the editor read; an edit of an older one is refused. */
  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  /** All that the post is to have from now on; without it they stay. */
  @Field(() => PostMediaInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PostMediaInput)
  media?: PostMediaInput | null;

  /** The whole story as it is to be; an edit of one cannot leave it out. */
  @Field(() => StoryInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => StoryInput)
  story?: StoryInput | null;
}

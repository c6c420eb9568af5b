import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsEnum, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { PageArgs } from '../../../platform/graphql/page.model';
import { ProseText } from '../../../platform/graphql/text.decorators';

@InputType()
export class CommentInput {
  @Field(() => ID)
  @IsString()
  subject!: string;

  /** The comment of the same subject that it answers. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  answers?: string | null;

  @Field(() => String)
  @ProseText(LIMITS.commentBody)
  body!: string;
}

@InputType()
export class EditCommentInput {
  @Field(() => ID)
  @IsString()
  id!: string;

  @Field(() => String)
  @ProseText(LIMITS.commentBody)
  body!: string;

  /** The version that the editor read; an edit of an older one is refused. */
  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;
}

export enum ThreadEndModel {
  OLDEST = 'oldest',
  NEWEST = 'newest',
}
registerEnumType(ThreadEndModel, { name: 'ThreadEnd' });

/** A page of a list that always runs oldest first. */
@ArgsType()
export class ThreadArgs extends PageArgs {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  before?: string | null;

  /** A comment to open the list at; nothing when it is not to be found there. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  around?: string | null;

  /** At which end the list opens when no place is given. */
  @Field(() => ThreadEndModel, { defaultValue: ThreadEndModel.OLDEST })
  @IsEnum(ThreadEndModel)
  from!: ThreadEndModel;
}

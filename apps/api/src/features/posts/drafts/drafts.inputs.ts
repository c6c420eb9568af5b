import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsDate, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { PageArgs } from '../../../platform/graphql/page.model';

@ArgsType()
export class DraftsArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;
}

@InputType()
export class DraftInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** A UUID of the author's device: the same draft saved again is the same draft. */
  @Field(() => ID)
  @IsUUID()
  id!: string;
}

@InputType()
export class SaveDraftInput extends DraftInput {
  /** The version that the device holds, 0 for a new draft; another one was saved elsewhere meanwhile. */
  @Field(() => Int)
  @IsInt()
  @Min(0)
  version!: number;

  /** The JSON of a `PublishPostInput` that may lack anything. */
  @Field(() => String)
  @IsString()
  @MaxLength(LIMITS.draftContent.max)
  content!: string;
}

@InputType()
export class ScheduleDraftInput extends DraftInput {
  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  /** Nothing takes it off the clock. */
  @Field(() => Date, { nullable: true })
  @IsOptional()
  @IsDate()
  publishAt?: Date | null;
}

import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';

/** Either some notices, or one with all earlier ones. */
@InputType()
export class MarkNoticesSeenInput {
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.pageSize)
  @IsString({ each: true })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  upTo?: string | null;
}

/** What is left out stays as it is. */
@InputType()
export class UpdateContactBudgetInput {
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(50)
  weekly?: number | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  mails?: boolean | null;
}

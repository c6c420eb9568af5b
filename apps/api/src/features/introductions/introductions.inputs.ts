import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageArgs } from '../../platform/graphql/page.model';
import { ProseText } from '../../platform/graphql/text.decorators';
import { IntroductionOutcomeModel, IntroductionRoleModel } from './introduction.models';

/** An introduction goes through one person, or through two who know each other. */
const MOST_INTRODUCERS = 2;

@InputType()
export class RequestIntroductionInput {
  /** To which member. */
  @Field(() => ID)
  @IsString()
  @MaxLength(64)
  member!: string;

  /** Members who would pass it on, the first one asked first: those of a path that was offered. */
  @Field(() => [ID])
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_INTRODUCERS)
  @ArrayUnique()
  through!: string[];

  /** Why, for whoever is asked to introduce. */
  @Field(() => String)
  @ProseText(LIMITS.introductionWords)
  context!: string;

  /** The opportunity that it is about. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  opportunity?: string | null;
}

@InputType()
export class PassOnIntroductionInput {
  @Field(() => ID)
  @IsString()
  @MaxLength(64)
  introduction!: string;

  /** What the next person reads, in the words of whoever introduces. */
  @Field(() => String)
  @ProseText(LIMITS.introductionWords)
  words!: string;
}

@InputType()
export class AnswerIntroductionOutcomeInput {
  @Field(() => ID)
  @IsString()
  @MaxLength(64)
  introduction!: string;

  @Field(() => IntroductionOutcomeModel)
  @IsEnum(IntroductionOutcomeModel)
  outcome!: IntroductionOutcomeModel;
}

@ArgsType()
export class IntroductionsArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  @MaxLength(64)
  territory!: string;

  @Field(() => IntroductionRoleModel)
  @IsEnum(IntroductionRoleModel)
  role!: IntroductionRoleModel;
}

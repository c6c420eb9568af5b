import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsDate,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageArgs } from '../../../platform/graphql/page.model';
import { LineText } from '../../../platform/graphql/text.decorators';
import { PollChoiceModel, PollResultsModel } from './poll.models';

const LAST_POSITION = LIMITS.pollOptions.max - 1;

@InputType()
export class PollOptionInput {
  /** Needed unless the options are moments. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @LineText(LIMITS.pollOption)
  label?: string | null;

  /** The moment, where the options are moments. */
  @Field(() => Date, { nullable: true })
  @IsOptional()
  @IsDate()
  startsAt?: Date | null;
}

@InputType()
export class PollInput {
  @Field(() => PollChoiceModel)
  @IsEnum(PollChoiceModel)
  choice!: PollChoiceModel;

  /** All different; they stay as they are once the poll is published. */
  @Field(() => [PollOptionInput])
  @ArrayMinSize(LIMITS.pollOptions.min)
  @ArrayMaxSize(LIMITS.pollOptions.max)
  @ValidateNested({ each: true })
  @Type(() => PollOptionInput)
  options!: PollOptionInput[];

  /** In the future; from then on nobody votes. */
  @Field(() => Date)
  @IsDate()
  closesAt!: Date;

  /** Whether members see who chose what. */
  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  isNamed!: boolean;

  @Field(() => PollResultsModel, { defaultValue: PollResultsModel.AFTER_VOTE })
  @IsEnum(PollResultsModel)
  results!: PollResultsModel;
}

@InputType()
export class VoteInput {
  /** The post that holds the poll. */
  @Field(() => ID)
  @IsString()
  post!: string;

  /** Positions of the options, in place of an earlier vote; none takes it back. */
  @Field(() => [Int])
  @ArrayMaxSize(LIMITS.pollOptions.max)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(LAST_POSITION, { each: true })
  choices!: number[];
}

@ArgsType()
export class PollVotersArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  post!: string;

  @Field(() => Int)
  @IsInt()
  @Min(0)
  @Max(LAST_POSITION)
  position!: number;
}

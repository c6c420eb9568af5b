import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsEnum, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { TopicChoiceModel } from './topic.model';

@ArgsType()
export class TopicArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** In any spelling. */
  @Field(() => String)
  @IsString()
  @MaxLength(LIMITS.topic.max * 2)
  topic!: string;
}

@ArgsType()
export class TopicsArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** How its name begins; empty for the most used. */
  @Field(() => String, { defaultValue: '' })
  @IsString()
  @MaxLength(LIMITS.topic.max * 2)
  search!: string;

  @Field(() => Int, { defaultValue: 6 })
  @Min(1)
  @Max(20)
  first!: number;
}

@InputType()
export class ChooseTopicInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(LIMITS.topic.max * 2)
  topic!: string;

  /** Nothing takes the choice back. */
  @Field(() => TopicChoiceModel, { nullable: true })
  @IsOptional()
  @IsEnum(TopicChoiceModel)
  choice?: TopicChoiceModel | null;
}

import { Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { ArrayMaxSize, ArrayUnique, IsEnum } from 'class-validator';
import { LineTexts } from '../../../platform/graphql/text.decorators';
import { JoiningModel } from '../../territories';

@InputType()
export class UpdateJoiningPolicyInput {
  @Field(() => ID)
  territory!: string;

  @Field(() => JoiningModel)
  @IsEnum(JoiningModel)
  joining!: JoiningModel;

  /** What a newcomer answers before they are approved; asked only then. */
  @Field(() => [String], { defaultValue: [] })
  @ArrayMaxSize(LIMITS.joiningQuestions)
  @ArrayUnique()
  @LineTexts(LIMITS.joiningQuestion)
  questions!: string[];
}

import { Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsBoolean, IsEnum, IsString } from 'class-validator';
import { LineText } from '../../../platform/graphql/text.decorators';
import { BlockedWordAnswerModel } from './screening-rules.models';

@InputType()
export class BlockWordInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** One word or several that follow one another; accents, case and disguises make no other word. */
  @Field(() => String)
  @LineText(LIMITS.blockedWord)
  word!: string;

  @Field(() => BlockedWordAnswerModel)
  @IsEnum(BlockedWordAnswerModel)
  answer!: BlockedWordAnswerModel;
}

@InputType()
export class HoldFirstPostsInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  @Field(() => Boolean)
  @IsBoolean()
  holds!: boolean;
}

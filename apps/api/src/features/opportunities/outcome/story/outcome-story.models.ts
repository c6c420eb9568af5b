import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsBoolean, IsString } from 'class-validator';
import { LineText, ProseText } from '../../../../platform/graphql/text.decorators';

/** What is to be told of an outcome, for its two sides alone. */
@ObjectType('OutcomeStory')
export class OutcomeStoryModel {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  text!: string;

  /** Whether the viewer is asked to agree. */
  @Field(() => Boolean)
  awaitsViewer!: boolean;

  /** It is a draft by now, for whoever asked. */
  @Field(() => Boolean)
  isDrafted!: boolean;
}

@InputType()
export class ProposeStoryInput {
  /** The concluded opportunity. */
  @Field(() => ID)
  @IsString()
  id!: string;

  @Field(() => String)
  @LineText(LIMITS.storyTitle)
  title!: string;

  /** Plain text, which the other side reads as it stands. */
  @Field(() => String)
  @ProseText(LIMITS.outcomeStory)
  text!: string;
}

@InputType()
export class AnswerStoryInput {
  @Field(() => ID)
  @IsString()
  id!: string;

  /** No is final, and told to nobody. */
  @Field(() => Boolean)
  @IsBoolean()
  isAgreed!: boolean;
}

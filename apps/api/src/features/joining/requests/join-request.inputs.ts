import { Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { ArrayMaxSize } from 'class-validator';
import { ProseText, ProseTexts } from '../../../platform/graphql/text.decorators';
import { JoinTerritoryInput } from '../../territories';

@InputType()
export class RequestToJoinInput extends JoinTerritoryInput {
  /** One for each of the territory's questions, in their order. */
  @Field(() => [String], { defaultValue: [] })
  @ArrayMaxSize(LIMITS.joiningQuestions)
  @ProseTexts(LIMITS.joiningAnswer)
  answers!: string[];
}

@InputType()
export class RefuseJoinRequestInput {
  @Field(() => ID)
  request!: string;

  /** Goes to the person, as it is. */
  @Field(() => String)
  @ProseText(LIMITS.refusalReason)
  reason!: string;
}

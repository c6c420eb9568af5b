import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsEnum, IsOptional, IsString } from 'class-validator';
import { PageArgs } from '../../../platform/graphql/page.model';
import { ProseText } from '../../../platform/graphql/text.decorators';
import { ClientMessageId } from '../../messaging';
import { AnswerStateModel } from './answers.models';

@InputType()
export class AnswerOpportunityInput {
  @Field(() => ID)
  @IsString()
  opportunity!: string;

  /** What one proposes; the first message of the conversation. */
  @Field(() => String)
  @ProseText(LIMITS.opportunityAnswer)
  body!: string;

  /** The same id with the same text answers nothing twice. */
  @Field(() => ID)
  @ClientMessageId()
  clientMessageId!: string;
}

@ArgsType()
export class OpportunityAnswersArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  opportunity!: string;

  @Field(() => AnswerStateModel, { nullable: true })
  @IsOptional()
  @IsEnum(AnswerStateModel)
  state?: AnswerStateModel | null;
}

@InputType()
export class DeclineAnswerInput {
  @Field(() => ID)
  @IsString()
  answer!: string;

  /** A kind sentence, sent as a message. */
  @Field(() => String)
  @ProseText(LIMITS.opportunityAnswer)
  body!: string;

  @Field(() => ID)
  @ClientMessageId()
  clientMessageId!: string;
}

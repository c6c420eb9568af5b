import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsBoolean, Max, MaxLength, Min } from 'class-validator';
import { ProseText } from '../../../platform/graphql/text.decorators';
import { ClientMessageId } from '../../messaging';

const MOST_ARRIVALS = 50;

@ArgsType()
export class ArrivalsArgs {
  @Field(() => Int, { defaultValue: 20 })
  @Min(1)
  @Max(MOST_ARRIVALS)
  first!: number;
}

@InputType()
export class SetWelcomingInput {
  @Field(() => ID)
  territory!: string;

  @Field(() => Boolean)
  @IsBoolean()
  welcoming!: boolean;
}

@InputType()
export class GreetInput {
  @Field(() => ID)
  @MaxLength(64)
  member!: string;

  @Field(() => String)
  @ProseText(LIMITS.messageBody)
  body!: string;

  /** The same id with the same text sends nothing twice. */
  @Field(() => ID)
  @ClientMessageId()
  clientMessageId!: string;
}

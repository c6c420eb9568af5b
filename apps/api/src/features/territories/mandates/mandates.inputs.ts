import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { MANDATE_KINDS, type MandateKind } from '@rayonne/contracts';
import { IsIn, Max, Min } from 'class-validator';

const LONGEST_MANDATE_MONTHS = 36;

@InputType()
export class MandateInput {
  @Field(() => ID)
  member!: string;

  @Field(() => String)
  @IsIn(MANDATE_KINDS)
  kind!: MandateKind;
}

@InputType()
export class GrantMandateInput extends MandateInput {
  @Field(() => Int, { defaultValue: 12 })
  @Min(1)
  @Max(LONGEST_MANDATE_MONTHS)
  months!: number;
}

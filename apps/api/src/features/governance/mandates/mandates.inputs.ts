import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CARETAKER, LIMITS, MANDATE_KINDS, type HeldMandate, type MandateKind } from '@rayonne/contracts';
import { IsEmail, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ProseText } from '../../../platform/graphql/text.decorators';

const LONGEST_MANDATE_MONTHS = 36;
const LONGEST_CARETAKER_DAYS = 90;

@InputType()
export class GrantMandateInput {
  @Field(() => ID)
  @IsString()
  member!: string;

  @Field(() => String)
  @IsIn(MANDATE_KINDS)
  kind!: MandateKind;

  @Field(() => Int, { defaultValue: 12 })
  @IsInt()
  @Min(1)
  @Max(LONGEST_MANDATE_MONTHS)
  months!: number;

  /** For those who are asked to stand by it, where the charter wants that. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @ProseText(LIMITS.charterWhy)
  why?: string | null;
}

@InputType()
export class MandateInput {
  @Field(() => ID)
  @IsString()
  member!: string;

  @Field(() => String)
  @IsIn([...MANDATE_KINDS, CARETAKER])
  kind!: HeldMandate;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @ProseText(LIMITS.charterWhy)
  why?: string | null;
}

@InputType()
export class NameCaretakerInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** Of an account of the installation, member of the territory or not. */
  @Field(() => String)
  @IsEmail()
  @MaxLength(LIMITS.email.max)
  email!: string;

  @Field(() => Int, { defaultValue: LONGEST_CARETAKER_DAYS })
  @IsInt()
  @Min(1)
  @Max(LONGEST_CARETAKER_DAYS)
  days!: number;
}

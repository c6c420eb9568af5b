import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsOptional, IsString, ValidateNested } from 'class-validator';
import { LineText, ProseText } from '../../../platform/graphql/text.decorators';
import { Euros } from '../euros.decorator';
import { CreditRoleModel, OutcomeKindModel } from './outcome.models';

@InputType()
export class OpportunityCreditInput {
  @Field(() => ID)
  @IsString()
  member!: string;

  @Field(() => CreditRoleModel)
  @IsEnum(CreditRoleModel)
  role!: CreditRoleModel;
}

@InputType()
export class ConcludeOpportunityInput {
  @Field(() => ID)
  @IsString()
  id!: string;

  @Field(() => OutcomeKindModel)
  @IsEnum(OutcomeKindModel)
  kind!: OutcomeKindModel;

  /** With which member; that one is told, and named to others once they agree. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  partner?: string | null;

  /** With whom outside of the network, where there is no such member. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @LineText(LIMITS.outcomePartner)
  partnerWords?: string | null;

  /** Euros. */
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Euros()
  amountMin?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Euros()
  amountMax?: number | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @ProseText(LIMITS.outcomeThanks)
  thanks?: string | null;

  /** Who introduced or relayed it, each once; they are told and named. */
  @Field(() => [OpportunityCreditInput], { defaultValue: [] })
  @ArrayMaxSize(LIMITS.outcomeCredits)
  @ValidateNested({ each: true })
  @Type(() => OpportunityCreditInput)
  credits: OpportunityCreditInput[] = [];
}

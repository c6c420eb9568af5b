import { ArgsType, Field, ID, InputType, Int, IntersectionType, OmitType } from '@nestjs/graphql';
import { LIMITS, MANDATE_KINDS, type MandateKind } from '@rayonne/contracts';
import { IsEnum, IsIn, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PageArgs } from '../../../platform/graphql/page.model';
import { EmailAddress, LineText, ProseText } from '../../../platform/graphql/text.decorators';
import { SignUpInput } from '../../identity';
import { BelongingInput } from '../../territories';
import { InvitationStateModel } from './invitation.models';

const ORDINARY_DAYS = 30;
/** As long as a link's secret is. */
const TOKEN_LENGTH = 100;

@ArgsType()
export class InvitationsArgs extends PageArgs {
  @Field(() => InvitationStateModel, { nullable: true })
  @IsOptional()
  @IsEnum(InvitationStateModel)
  state?: InvitationStateModel | null;
}

@InputType()
export class InviteMemberInput {
  @Field(() => ID)
  territory!: string;

  @Field(() => String)
  @EmailAddress()
  email!: string;

  /** A personal word that goes into the mail. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @ProseText(LIMITS.invitationNote)
  note?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn(MANDATE_KINDS)
  mandate?: MandateKind | null;

  @Field(() => Int, { defaultValue: ORDINARY_DAYS })
  @Min(1)
  @Max(LIMITS.invitationDays)
  days!: number;
}

@InputType()
export class CreateInvitationLinkInput {
  @Field(() => ID)
  territory!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @LineText(LIMITS.invitationLabel)
  label?: string | null;

  @Field(() => Int)
  @Min(1)
  @Max(LIMITS.invitationUses)
  maxUses!: number;

  @Field(() => Int, { defaultValue: ORDINARY_DAYS })
  @Min(1)
  @Max(LIMITS.invitationDays)
  days!: number;
}

@InputType({ isAbstract: true })
class AnswerInput extends BelongingInput {
  @Field(() => String)
  @IsString()
  @MaxLength(TOKEN_LENGTH)
  token!: string;
}

@InputType()
export class AcceptInvitationInput extends AnswerInput {}

/** For somebody without an account: the new account beside the answer. */
@InputType()
export class SignUpInvitedInput extends IntersectionType(AnswerInput, OmitType(SignUpInput, ['email'])) {
  /** Needed unless the link came by mail. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @EmailAddress()
  email?: string | null;
}

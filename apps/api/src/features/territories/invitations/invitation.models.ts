import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LIMITS, MANDATE_KINDS, type MandateKind } from '@rayonne/contracts';
import { IsEmail, IsEnum, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PersonaModel } from '../members/member.model';

/** What the person who holds the link sees before answering. */
@ObjectType('InvitationCard')
export class InvitationCardModel {
  @Field(() => String)
  territoryName!: string;

  @Field(() => String)
  territoryCode!: string;

  /** `null` when the operator of the installation invites. */
  @Field(() => String, { nullable: true })
  inviterName!: string | null;

  @Field(() => String)
  email!: string;

  @Field(() => String, { nullable: true })
  mandate!: string | null;

  @Field(() => Date)
  expiresAt!: Date;

  /** Not exposed. */
  territoryId!: string;
}

/** Shown once to whoever invites: the link is kept nowhere. */
@ObjectType('Invitation')
export class InvitationModel {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  url!: string;

  @Field(() => Date)
  expiresAt!: Date;
}

@InputType()
export class InviteMemberInput {
  @Field(() => ID)
  territory!: string;

  @Field(() => String)
  @IsEmail()
  @MaxLength(LIMITS.email.max)
  email!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn(MANDATE_KINDS)
  mandate?: MandateKind | null;
}

@InputType()
export class AcceptInvitationInput {
  @Field(() => String)
  @IsString()
  @MaxLength(100)
  token!: string;

  @Field(() => PersonaModel)
  @IsEnum(PersonaModel)
  persona!: PersonaModel;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @MaxLength(5)
  communeCode?: string | null;
}

import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsBoolean, IsEnum, IsOptional, IsString, IsTimeZone, MaxLength } from 'class-validator';
import { EmailAddress, NameText } from '../../platform/graphql/text.decorators';
import { ClaimedPassword, LinkToken, NewPassword } from './identity.decorators';

export enum LocaleModel {
  FR = 'fr',
  EN = 'en',
}
registerEnumType(LocaleModel, { name: 'Locale' });

@InputType()
export class SignInInput {
  @Field(() => String)
  @EmailAddress()
  email!: string;

  @Field(() => String)
  @ClaimedPassword()
  password!: string;
}

@InputType()
export class SignUpInput {
  @Field(() => String)
  @NameText(LIMITS.name)
  name!: string;

  @Field(() => String)
  @EmailAddress()
  email!: string;

  @Field(() => String)
  @NewPassword()
  password!: string;

  @Field(() => LocaleModel)
  @IsEnum(LocaleModel)
  locale!: LocaleModel;

  /** That of the person's device; one that nobody knows is passed over. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  timeZone?: string | null;

  /** The version of the terms that was on the screen. */
  @Field(() => String)
  @IsString()
  @MaxLength(20)
  acceptedTerms!: string;

  @Field(() => Boolean)
  @IsBoolean()
  isFifteenOrOlder!: boolean;
}

/** What is left out, or null, stays as it is. */
@InputType()
export class UpdateAccountInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @NameText(LIMITS.name)
  name?: string | null;

  @Field(() => LocaleModel, { nullable: true })
  @IsOptional()
  @IsEnum(LocaleModel)
  locale?: LocaleModel | null;

  /** IANA name, such as `Europe/Paris`. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsTimeZone()
  timeZone?: string | null;
}

@InputType()
export class ClaimSetupInput extends SignUpInput {
  @Field(() => String)
  @LinkToken()
  token!: string;
}

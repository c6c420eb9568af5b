import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsBoolean, IsEnum, IsString, MaxLength } from 'class-validator';
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

  /** The version of the terms that was on the screen. */
  @Field(() => String)
  @IsString()
  @MaxLength(20)
  acceptedTerms!: string;

  @Field(() => Boolean)
  @IsBoolean()
  isFifteenOrOlder!: boolean;
}

@InputType()
export class ClaimSetupInput extends SignUpInput {
  @Field(() => String)
  @LinkToken()
  token!: string;
}

import { Field, InputType, ObjectType, OmitType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { EmailAddress } from '../../../platform/graphql/text.decorators';
import { SignUpInput } from '../identity.inputs';

/** The identity provider that this installation signs in with. */
@ObjectType('SignInProvider')
export class SignInProviderModel {
  /** As the button calls it. */
  @Field(() => String)
  name!: string;
}

/** The provider, seen by an account. */
@ObjectType('ProviderLink')
export class ProviderLinkModel {
  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  isLinked!: boolean;

  /** Of the identity there. */
  @Field(() => String, { nullable: true })
  email!: string | null;
}

/** What the provider told of somebody who has no account yet. */
@ObjectType('ProviderGuest')
export class ProviderGuestModel {
  @Field(() => String)
  provider!: string;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  /** The address becomes the account's as it is; else it can be changed, and is to be confirmed. */
  @Field(() => Boolean)
  isEmailProven!: boolean;
}

@InputType()
export class SignUpByProviderInput extends OmitType(SignUpInput, ['email', 'password']) {
  /** Where the provider proved none. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @EmailAddress()
  email?: string | null;
}

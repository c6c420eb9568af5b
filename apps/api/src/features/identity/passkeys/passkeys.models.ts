import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { NameText } from '../../../platform/graphql/text.decorators';

/** Far above what authenticators answer. */
const RESPONSE_LENGTH = 20_000;
const NAME = { min: 1, max: 60 };

@ObjectType('Passkey')
export class PasskeyModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  /** Kept by the person's provider, so that it outlives the device. */
  @Field(() => Boolean)
  isBackedUp!: boolean;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  lastUsedAt!: Date | null;
}

@InputType()
export class PasskeyResponseInput {
  /** The browser's answer to the options, as JSON. */
  @Field(() => String)
  @IsString()
  @MaxLength(RESPONSE_LENGTH)
  response!: string;
}

@InputType()
export class AddPasskeyInput extends PasskeyResponseInput {
  @Field(() => String)
  @NameText(NAME)
  name!: string;
}

@InputType()
export class RenamePasskeyInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  @NameText(NAME)
  name!: string;
}

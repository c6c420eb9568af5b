import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, Matches, MaxLength } from 'class-validator';
import { EmailAddress } from '../../../platform/graphql/text.decorators';
import { LinkToken } from '../identity.decorators';

const NEXT_LENGTH = 300;

@InputType()
export class RequestLinkInput {
  @Field(() => String)
  @EmailAddress()
  email!: string;

  /** The page of this application to open afterwards; its path. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(NEXT_LENGTH)
  @Matches(/^\/(?![/\\])[\x21-\x7e]*$/)
  next?: string | null;
}

@InputType()
export class LinkInput {
  @Field(() => String)
  @LinkToken()
  token!: string;
}

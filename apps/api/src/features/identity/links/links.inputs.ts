import { Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { EmailAddress } from '../../../platform/graphql/text.decorators';
import { LinkToken, OwnPath } from '../identity.decorators';

@InputType()
export class RequestLinkInput {
  @Field(() => String)
  @EmailAddress()
  email!: string;

  /** The page of this application to open afterwards; its path. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @OwnPath()
  next?: string | null;
}

@InputType()
export class LinkInput {
  @Field(() => String)
  @LinkToken()
  token!: string;
}

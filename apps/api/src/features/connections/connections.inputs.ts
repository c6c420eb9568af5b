import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsEnum, IsOptional, IsString } from 'class-validator';
import { PageArgs } from '../../platform/graphql/page.model';
import { ProseText } from '../../platform/graphql/text.decorators';
import { ContactKindModel } from './ties/tie.model';

@InputType()
export class RequestConnectionInput {
  @Field(() => ID)
  @IsString()
  member!: string;

  /** Why: the other person reads it with the request. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @ProseText({ min: 0, max: LIMITS.connectionNote.max })
  note?: string | null;
}

@ArgsType()
export class ContactsArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;

  @Field(() => ContactKindModel)
  @IsEnum(ContactKindModel)
  kind!: ContactKindModel;
}

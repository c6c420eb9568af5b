import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsString } from 'class-validator';
import { PageArgs } from '../../../platform/graphql/page.model';
import { ProseText } from '../../../platform/graphql/text.decorators';

@ArgsType()
export class OwnHeldContentsArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;
}

@InputType()
export class RefuseHeldContentInput {
  @Field(() => ID)
  @IsString()
  content!: string;

  /** Goes to the author, as it is. */
  @Field(() => String)
  @ProseText(LIMITS.refusalReason)
  reason!: string;
}

import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsOptional, IsString } from 'class-validator';
import { PageArgs } from '../../platform/graphql/page.model';
import { ProseText } from '../../platform/graphql/text.decorators';

@InputType()
export class FlagOutdatedInput {
  @Field(() => ID)
  @IsString()
  subject!: string;

  /** What is no longer true; read by who looks after the content. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @ProseText(LIMITS.outdatedReason)
  reason?: string | null;
}

@ArgsType()
export class ReviewArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;
}

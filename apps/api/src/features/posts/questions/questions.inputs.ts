import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsString } from 'class-validator';
import { PageArgs } from '../../../platform/graphql/page.model';

@InputType()
export class AcceptAnswerInput {
  @Field(() => ID)
  @IsString()
  post!: string;

  /** A comment on it; none takes the mark back. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  comment?: string | null;
}

@ArgsType()
export class UnansweredQuestionsArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;
}

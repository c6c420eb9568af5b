import { Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsEnum, IsOptional, IsString } from 'class-validator';
import { ProseText } from '../../platform/graphql/text.decorators';
import { ReactionKindModel } from '../subjects';

@InputType()
export class CommentInput {
  @Field(() => ID)
  @IsString()
  subject!: string;

  @Field(() => String)
  @ProseText(LIMITS.commentBody)
  body!: string;
}

@InputType()
export class ReactInput {
  @Field(() => ID)
  @IsString()
  subject!: string;

  /** None takes the reaction back. */
  @Field(() => ReactionKindModel, { nullable: true })
  @IsOptional()
  @IsEnum(ReactionKindModel)
  kind?: ReactionKindModel | null;
}

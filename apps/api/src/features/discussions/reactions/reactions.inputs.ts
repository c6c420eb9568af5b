import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString } from 'class-validator';
import { PageArgs } from '../../../platform/graphql/page.model';
import { ReactionKindModel } from '../../subjects';

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

@ArgsType()
export class ReactionsArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  subject!: string;

  @Field(() => ReactionKindModel, { nullable: true })
  @IsOptional()
  @IsEnum(ReactionKindModel)
  kind?: ReactionKindModel | null;
}

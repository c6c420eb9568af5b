import { Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsBoolean, IsOptional, IsString } from 'class-validator';

@InputType()
export class InviteCoAuthorsInput {
  @Field(() => ID)
  @IsString()
  post!: string;

  /** Other members of the territory. */
  @Field(() => [ID])
  @IsString({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.coAuthors)
  @ArrayUnique()
  coAuthors!: string[];
}

@InputType()
export class AnswerCoAuthorshipInput {
  @Field(() => ID)
  @IsString()
  post!: string;

  @Field(() => Boolean)
  @IsBoolean()
  accept!: boolean;
}

@InputType()
export class EndCoAuthorshipInput {
  @Field(() => ID)
  @IsString()
  post!: string;

  /** Oneself, or anybody that one asked. */
  @Field(() => ID)
  @IsString()
  member!: string;
}

@InputType()
export class OfferPostInput {
  @Field(() => ID)
  @IsString()
  post!: string;

  /** One who signs it; nobody takes an offer back. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  member?: string | null;
}

@InputType()
export class AnswerPostOfferInput {
  @Field(() => ID)
  @IsString()
  post!: string;

  @Field(() => Boolean)
  @IsBoolean()
  accept!: boolean;
}

import { Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsString } from 'class-validator';

@InputType()
export class OpenOpportunityInput {
  @Field(() => ID)
  @IsString()
  opportunity!: string;

  /** Active members other than oneself. */
  @Field(() => [ID])
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.pageSize)
  @ArrayUnique()
  @IsString({ each: true })
  members!: string[];
}

@InputType()
export class CloseOpportunityToInput {
  @Field(() => ID)
  @IsString()
  opportunity!: string;

  @Field(() => ID)
  @IsString()
  member!: string;
}

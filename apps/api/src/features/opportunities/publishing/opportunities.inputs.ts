import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Min, ValidateNested } from 'class-validator';
import { PageArgs } from '../../../platform/graphql/page.model';
import { OpportunityFilterInput } from '../facets/opportunity-filter.input';
import { OpportunityWordsInput } from './opportunity-words.input';

@InputType()
export class PublishOpportunityInput extends OpportunityWordsInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** The organisation in whose name it is published; only its owners and editors may. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  organisation?: string | null;
}

@InputType()
export class EditOpportunityInput extends OpportunityWordsInput {
  @Field(() => ID)
  @IsString()
  id!: string;

  /** The version that the editor read; an edit of an older one is refused. */
  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;
}

@ArgsType()
export class OpportunitiesArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;

  @Field(() => OpportunityFilterInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => OpportunityFilterInput)
  filter?: OpportunityFilterInput | null;
}

import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { SECTOR_CODES } from '@rayonne/contracts';
import { IsEnum, IsIn, IsOptional, Matches } from 'class-validator';
import { Choices, SearchWords, TagKeys } from '../../../platform/graphql/facet.decorators';
import { Euros } from '../euros.decorator';
import { OpportunityDirectionModel, OpportunityKindModel, OpportunityStatusModel } from '../opportunity.model';

/** Values of one facet widen the search, facets narrow it. */
@InputType()
export class OpportunityFilterInput {
  /** Starts of words, from the second letter; accents and case do not matter. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @SearchWords()
  search?: string | null;

  @Field(() => [OpportunityKindModel], { nullable: true })
  @IsOptional()
  @Choices()
  @IsEnum(OpportunityKindModel, { each: true })
  kinds?: OpportunityKindModel[] | null;

  @Field(() => OpportunityDirectionModel, { nullable: true })
  @IsOptional()
  @IsEnum(OpportunityDirectionModel)
  direction?: OpportunityDirectionModel | null;

  /** Any of these; all without. */
  @Field(() => [OpportunityStatusModel], { nullable: true })
  @IsOptional()
  @IsEnum(OpportunityStatusModel, { each: true })
  status?: OpportunityStatusModel[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @Choices()
  @IsIn(SECTOR_CODES, { each: true })
  sectors?: string[] | null;

  /** Values of the facet, not labels. */
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @TagKeys()
  skills?: string[] | null;

  /** INSEE codes. */
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @Choices()
  @Matches(/^[0-9AB]{5}$/, { each: true })
  communes?: string[] | null;

  /** Euros: those whose range reaches that much. */
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Euros()
  amountMin?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Euros()
  amountMax?: number | null;
}

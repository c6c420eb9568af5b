import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS, SECTOR_CODES } from '@rayonne/contracts';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEnum,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { OpportunityDirectionModel, OpportunityKindModel, OpportunityStatusModel } from '../opportunity.model';

/** As many values of one facet as anybody would choose. */
const CHOICES = 20;
/** What a skill is searched by: see `tag_key` in the database. */
const TAG_KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TAG_KEY_LENGTH = 120;

/** Values of one facet widen the search, facets narrow it. */
@InputType()
export class OpportunityFilterInput {
  /** Starts of words, from the second letter; accents and case do not matter. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MaxLength(80)
  @Matches(/^$|[\p{L}\p{N}]{2}/u)
  search?: string | null;

  @Field(() => [OpportunityKindModel], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(CHOICES)
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
  @ArrayMaxSize(CHOICES)
  @IsIn(SECTOR_CODES, { each: true })
  sectors?: string[] | null;

  /** Values of the facet, not labels. */
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(CHOICES)
  @MaxLength(TAG_KEY_LENGTH, { each: true })
  @Matches(TAG_KEY, { each: true })
  skills?: string[] | null;

  /** INSEE codes. */
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(CHOICES)
  @Matches(/^[0-9AB]{5}$/, { each: true })
  communes?: string[] | null;

  /** Euros: those whose range reaches that much. */
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LIMITS.opportunityAmount)
  amountMin?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LIMITS.opportunityAmount)
  amountMax?: number | null;
}

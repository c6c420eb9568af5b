import { Field, InputType, Int } from '@nestjs/graphql';
import { LIMITS, SECTOR_CODES } from '@rayonne/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsDate,
  IsEnum,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { TagList } from '../../../platform/graphql/tag-list.decorator';
import { LineText, ProseText } from '../../../platform/graphql/text.decorators';
import { SubjectSettingsInput } from '../../subjects';
import { Euros } from '../euros.decorator';
import { OpportunityDirectionModel, OpportunityKindModel } from '../opportunity.model';

const DETAILS = 12;

@InputType()
export class OpportunityDetailInput {
  /** The name of a field of the kind. */
  @Field(() => String)
  @IsString()
  @MaxLength(40)
  field!: string;

  /** A choice, digits, one line, or `true` and `false`. */
  @Field(() => String)
  @IsString()
  @MaxLength(200)
  value!: string;
}

/** All that an opportunity says; what is left out it does not say. */
@InputType({ isAbstract: true })
export abstract class OpportunityWordsInput extends SubjectSettingsInput {
  @Field(() => OpportunityKindModel)
  @IsEnum(OpportunityKindModel)
  kind!: OpportunityKindModel;

  @Field(() => OpportunityDirectionModel)
  @IsEnum(OpportunityDirectionModel)
  direction!: OpportunityDirectionModel;

  @Field(() => String)
  @LineText(LIMITS.opportunityTitle)
  title!: string;

  @Field(() => String)
  @ProseText(LIMITS.opportunityBody)
  body!: string;

  /** In the future, within a year; from then on nobody answers. Left out, it is in 60 days, and an edit leaves it as it was. */
  @Field(() => Date, { nullable: true })
  @IsOptional()
  @IsDate()
  deadline?: Date | null;

  /** Of the fields of its kind, each at most once. */
  @Field(() => [OpportunityDetailInput], { defaultValue: [] })
  @ArrayMaxSize(DETAILS)
  @ValidateNested({ each: true })
  @Type(() => OpportunityDetailInput)
  details: OpportunityDetailInput[] = [];

  /** Divisions of the NAF. */
  @Field(() => [String], { defaultValue: [] })
  @ArrayUnique()
  @ArrayMaxSize(LIMITS.opportunitySectors)
  @IsIn(SECTOR_CODES, { each: true })
  sectors: string[] = [];

  @Field(() => [String], { defaultValue: [] })
  @TagList()
  skills: string[] = [];

  /** Where else than in its place: communes of the territory. The first is its place when it has no other. */
  @Field(() => [String], { defaultValue: [] })
  @ArrayUnique()
  @ArrayMaxSize(LIMITS.opportunityCommunes)
  @Matches(/^[0-9AB]{5}$/, { each: true })
  communeCodes: string[] = [];

  /** Around its place. */
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(LIMITS.opportunityRadius.min)
  @Max(LIMITS.opportunityRadius.max)
  radiusKm?: number | null;

  /** Euros. */
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Euros()
  amountMin?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Euros()
  amountMax?: number | null;

  /** How much, in words: « 4 m³ par trimestre ». */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @LineText(LIMITS.opportunityVolume)
  volume?: string | null;

  /** A day of the calendar, as `2027-01-31`. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  startsOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  endsOn?: string | null;
}

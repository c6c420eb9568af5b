import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LANGUAGE_CODES, SECTOR_CODES } from '@rayonne/contracts';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEnum,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { PageArgs } from '../../platform/graphql/page.model';
import { PersonaModel } from '../territories';

/** As many values of one facet as anybody would choose. */
const CHOICES = 20;
/** What a tag is searched by: see `tag_key` in the database. */
const TAG_KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TAG_KEY_LENGTH = 120;

/** Values of one facet widen the search, facets narrow it. */
@InputType()
export class DirectoryFilterInput {
  /** Starts of words, from the second letter; accents and case do not matter. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MaxLength(80)
  @Matches(/^$|[\p{L}\p{N}]{2}/u)
  search?: string | null;

  @Field(() => [PersonaModel], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(CHOICES)
  @IsEnum(PersonaModel, { each: true })
  personas?: PersonaModel[] | null;

  /** INSEE codes. */
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(CHOICES)
  @Matches(/^[0-9AB]{5}$/, { each: true })
  communes?: string[] | null;

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
  canHelpWith?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(CHOICES)
  @MaxLength(TAG_KEY_LENGTH, { each: true })
  @Matches(TAG_KEY, { each: true })
  lookingFor?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(CHOICES)
  @IsIn(LANGUAGE_CODES, { each: true })
  languages?: string[] | null;
}

@ArgsType()
export class DirectoryFilterArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;

  @Field(() => DirectoryFilterInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => DirectoryFilterInput)
  filter?: DirectoryFilterInput | null;
}

@ArgsType()
export class DirectoryArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;

  @Field(() => DirectoryFilterInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => DirectoryFilterInput)
  filter?: DirectoryFilterInput | null;
}

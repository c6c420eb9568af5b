import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LANGUAGE_CODES, SECTOR_CODES } from '@rayonne/contracts';
import { Type } from 'class-transformer';
import { IsEnum, IsIn, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';
import { Choices, SearchWords, TagKeys } from '../../platform/graphql/facet.decorators';
import { PageArgs } from '../../platform/graphql/page.model';
import { PersonaModel } from '../territories';

/** Values of one facet widen the search, facets narrow it. */
@InputType()
export class DirectoryFilterInput {
  /** Starts of words, from the second letter; accents and case do not matter. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @SearchWords()
  search?: string | null;

  @Field(() => [PersonaModel], { nullable: true })
  @IsOptional()
  @Choices()
  @IsEnum(PersonaModel, { each: true })
  personas?: PersonaModel[] | null;

  /** INSEE codes. */
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @Choices()
  @Matches(/^[0-9AB]{5}$/, { each: true })
  communes?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @Choices()
  @IsIn(SECTOR_CODES, { each: true })
  sectors?: string[] | null;

  /** Values of the facet, not labels. */
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @TagKeys()
  canHelpWith?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @TagKeys()
  lookingFor?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @Choices()
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

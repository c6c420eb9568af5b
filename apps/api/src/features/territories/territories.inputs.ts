import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEnum,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageArgs } from '../../platform/graphql/page.model';
import { EmailAddress, NameText } from '../../platform/graphql/text.decorators';
import { CharterPresetModel } from './charter/charter.models';
import { PersonaModel } from './members/member.model';
import { JoiningModel } from './territory.models';

@ArgsType()
export class MembersArgs extends PageArgs {
  /** The start of any word of the name; accents and case do not matter. */
  @Field(() => String, { defaultValue: '' })
  @IsString()
  @MaxLength(80)
  search!: string;
}

@ArgsType()
export class CommunesArgs {
  @Field(() => String, { defaultValue: '' })
  @IsString()
  @MaxLength(80)
  search!: string;

  @Field(() => Int, { defaultValue: 20 })
  @Min(1)
  @Max(LIMITS.pageSize)
  first!: number;
}

/** As what, and from where, somebody belongs to a territory. */
@InputType({ isAbstract: true })
export abstract class BelongingInput {
  @Field(() => PersonaModel, { defaultValue: PersonaModel.AMBASSADOR })
  @IsEnum(PersonaModel)
  persona!: PersonaModel;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @MaxLength(5)
  communeCode?: string | null;
}

@InputType()
export class JoinTerritoryInput extends BelongingInput {
  @Field(() => ID)
  territory!: string;
}

/** Exactly one of the four. */
@InputType()
export class PerimeterInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^\d{9}$/)
  epciSiren?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^\d[\dAB]\d?$/)
  departmentCode?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^\d{2}$/)
  regionCode?: string | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5_000)
  @Matches(/^\d[\dAB]\d{3}$/, { each: true })
  communeCodes?: string[] | null;
}

@InputType()
export class CreateTerritoryInput {
  @Field(() => String)
  @NameText(LIMITS.territoryName)
  name!: string;

  @Field(() => String)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @MaxLength(60)
  slug!: string;

  @Field(() => PerimeterInput)
  @ValidateNested()
  @Type(() => PerimeterInput)
  perimeter!: PerimeterInput;

  @Field(() => CharterPresetModel)
  @IsIn(['guided', 'shared', 'autonomous'])
  preset!: CharterPresetModel;

  @Field(() => JoiningModel)
  @IsEnum(JoiningModel)
  joining!: JoiningModel;

  /** Who is invited as the first community manager. */
  @Field(() => String)
  @EmailAddress()
  managerEmail!: string;
}

import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS, SECTOR_CODES } from '@rayonne/contracts';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';
import { PageArgs } from '../../platform/graphql/page.model';
import { NameText, ProseText, RegistrationText } from '../../platform/graphql/text.decorators';
import { OrganisationKindModel, OrganisationRoleModel, OrganisationSizeModel } from './organisation.models';

const LONGEST_LINK = 300;

@InputType({ isAbstract: true })
abstract class OrganisationWords {
  @Field(() => OrganisationKindModel)
  @IsEnum(OrganisationKindModel)
  kind!: OrganisationKindModel;

  @Field(() => String)
  @NameText(LIMITS.organisationName)
  name!: string;

  /** A division of NAF rév. 2. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn(SECTOR_CODES)
  sector?: string | null;

  @Field(() => OrganisationSizeModel, { nullable: true })
  @IsOptional()
  @IsEnum(OrganisationSizeModel)
  size?: OrganisationSizeModel | null;

  /** INSEE code of a commune of the territory. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^[0-9AB]{5}$/)
  communeCode?: string | null;

  @Field(() => String)
  @ProseText({ min: 0, max: LIMITS.organisationDescription.max })
  description!: string;

  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(LIMITS.organisationLinks)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true }, { each: true })
  @MaxLength(LONGEST_LINK, { each: true })
  links!: string[];
}

@InputType()
export class CreateOrganisationInput extends OrganisationWords {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** SIREN or SIRET. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @RegistrationText()
  registration?: string | null;

  /** Asks to own it. */
  @Field(() => Boolean)
  @IsBoolean()
  represents!: boolean;
}

@InputType()
export class EditOrganisationInput extends OrganisationWords {
  @Field(() => ID)
  @IsString()
  id!: string;

  /** The version that the editor read; an edit of an older one is refused. */
  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  /** SIREN or SIRET, `null` for none; left out, it stays as it is. Another SIREN has its representatives confirmed anew. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @RegistrationText()
  registration?: string | null;
}

@InputType()
export class SetLogoInput {
  @Field(() => ID)
  @IsString()
  organisation!: string;

  /** Without one, the logo goes. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  upload?: string | null;
}

@InputType()
export class ClaimOrganisationInput {
  @Field(() => ID)
  @IsString()
  organisation!: string;

  @Field(() => OrganisationRoleModel)
  @IsEnum(OrganisationRoleModel)
  role!: OrganisationRoleModel;

  /** Why, for who decides. */
  @Field(() => String)
  @ProseText({ min: 0, max: LIMITS.claimNote.max })
  note!: string;
}

@InputType()
export class DecideClaimInput {
  @Field(() => ID)
  @IsString()
  claim!: string;

  @Field(() => Boolean)
  @IsBoolean()
  accept!: boolean;
}

@InputType()
export class OrganisationPersonInput {
  @Field(() => ID)
  @IsString()
  organisation!: string;

  @Field(() => ID)
  @IsString()
  member!: string;
}

@InputType()
export class SetOrganisationRoleInput extends OrganisationPersonInput {
  @Field(() => OrganisationRoleModel)
  @IsEnum(OrganisationRoleModel)
  role!: OrganisationRoleModel;
}

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** The start of any word of the name; accents and case do not matter. */
  @Field(() => String, { defaultValue: '' })
  @IsString()
  @MaxLength(80)
  search!: string;

  @Field(() => OrganisationKindModel, { nullable: true })
  @IsOptional()
  @IsEnum(OrganisationKindModel)
  kind?: OrganisationKindModel | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn(SECTOR_CODES)
  sector?: string | null;
}

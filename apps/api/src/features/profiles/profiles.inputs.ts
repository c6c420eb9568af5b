import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { COUNTRY_CODES, LANGUAGE_CODES, LIMITS, SECTOR_CODES } from '@rayonne/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsEnum,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import { ProseText } from '../../platform/graphql/text.decorators';
import { PersonaModel } from '../territories';
import { LinkList } from './fields/link-list.decorator';
import { TagList } from '../../platform/graphql/tag-list.decorator';
import { AudienceModel } from './profile.model';

@InputType()
export class ProfileAudiencesInput {
  @Field(() => AudienceModel)
  @IsEnum(AudienceModel)
  headline!: AudienceModel;

  @Field(() => AudienceModel)
  @IsEnum(AudienceModel)
  commune!: AudienceModel;

  @Field(() => AudienceModel)
  @IsEnum(AudienceModel)
  languages!: AudienceModel;

  @Field(() => AudienceModel)
  @IsEnum(AudienceModel)
  sectors!: AudienceModel;

  @Field(() => AudienceModel)
  @IsEnum(AudienceModel)
  canHelpWith!: AudienceModel;

  @Field(() => AudienceModel)
  @IsEnum(AudienceModel)
  lookingFor!: AudienceModel;

  @Field(() => AudienceModel)
  @IsEnum(AudienceModel)
  spheres!: AudienceModel;

  @Field(() => AudienceModel)
  @IsEnum(AudienceModel)
  links!: AudienceModel;

  @Field(() => AudienceModel)
  @IsEnum(AudienceModel)
  connections!: AudienceModel;
}

/** The whole profile: what is left out is taken back. */
@InputType()
export class UpdateProfileInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** The version that the editor read, 0 for a first one; an edit of an older one is refused. */
  @Field(() => Int)
  @IsInt()
  @Min(0)
  version!: number;

  @Field(() => PersonaModel)
  @IsEnum(PersonaModel)
  persona!: PersonaModel;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @ProseText({ min: 0, max: LIMITS.headline.max })
  @Matches(/^[^\n\t<>]*$/)
  headline?: string | null;

  /** INSEE code of a commune of the territory. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Matches(/^[0-9AB]{5}$/)
  communeCode?: string | null;

  @Field(() => [String])
  @ArrayUnique()
  @ArrayMaxSize(LIMITS.tags)
  @IsIn(LANGUAGE_CODES, { each: true })
  languages!: string[];

  @Field(() => [String])
  @ArrayUnique()
  @ArrayMaxSize(LIMITS.tags)
  @IsIn(SECTOR_CODES, { each: true })
  sectors!: string[];

  @Field(() => [String])
  @TagList()
  canHelpWith!: string[];

  @Field(() => [String])
  @TagList()
  lookingFor!: string[];

  @Field(() => [String])
  @TagList()
  networks!: string[];

  @Field(() => [String])
  @TagList()
  cities!: string[];

  @Field(() => [String])
  @ArrayUnique()
  @ArrayMaxSize(LIMITS.tags)
  @IsIn(COUNTRY_CODES, { each: true })
  countries!: string[];

  @Field(() => [String])
  @LinkList()
  links!: string[];

  @Field(() => ProfileAudiencesInput)
  @ValidateNested()
  @Type(() => ProfileAudiencesInput)
  audiences!: ProfileAudiencesInput;
}

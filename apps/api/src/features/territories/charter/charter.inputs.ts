import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { HOLDERS, LIMITS, POWERS, TRUST_LEVELS, type Holder, type Power, type TrustLevel } from '@rayonne/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsEnum,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ProseText } from '../../../platform/graphql/text.decorators';
import type { Amendment } from './charter-amendment';
import type { PresetName } from './charter-presets';
import { CharterPresetModel, VoteScopeModel } from './charter.models';

@InputType()
export class CharterArticleInput {
  @Field(() => String)
  @IsIn(POWERS)
  power!: Power;

  @Field(() => [String])
  @ArrayUnique()
  @IsIn(HOLDERS, { each: true })
  holders!: Holder[];

  @Field(() => Int, { defaultValue: 0 })
  @IsInt()
  @Min(0)
  @Max(LIMITS.sponsors)
  sponsorCount!: number;

  @Field(() => Int, { defaultValue: 0 })
  @IsIn(TRUST_LEVELS)
  sponsorLevel!: TrustLevel;
}

@InputType()
export class VoteRuleInput {
  @Field(() => VoteScopeModel)
  @IsEnum(VoteScopeModel)
  scope!: VoteScopeModel;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(100)
  quorum!: number;

  @Field(() => Int)
  @IsInt()
  @Min(50)
  @Max(100)
  majority!: number;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(30)
  days!: number;
}

/** A whole preset, or articles and the rule of votes one by one. */
@InputType()
export class CharterPreviewInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** Takes the whole preset; leave it out to change articles one by one. */
  @Field(() => CharterPresetModel, { nullable: true })
  @IsOptional()
  @IsIn(['guided', 'shared', 'autonomous'])
  preset?: CharterPresetModel | null;

  @Field(() => [CharterArticleInput], { nullable: true })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(POWERS.length)
  @Type(() => CharterArticleInput)
  articles?: CharterArticleInput[] | null;

  @Field(() => VoteRuleInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => VoteRuleInput)
  vote?: VoteRuleInput | null;
}

@InputType()
export class UpdateCharterInput extends CharterPreviewInput {
  /** The version that the author read; a change of an older one is refused. */
  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String)
  @ProseText(LIMITS.charterWhy)
  why!: string;
}

export const toAmendment = ({ preset, articles, vote }: CharterPreviewInput): Amendment => ({
  preset: preset as PresetName | null | undefined,
  articles: (articles ?? []).map(({ power, holders, sponsorCount: count, sponsorLevel: level }) => ({
    power,
    holders,
    sponsoring: { count, level },
  })),
  vote,
});

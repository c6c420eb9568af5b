import { Field, InputType } from '@nestjs/graphql';
import { LANGUAGE_CODES, LIMITS, SECTOR_CODES } from '@rayonne/contracts';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsDate,
  IsEnum,
  IsIn,
  IsOptional,
  Matches,
  ValidateIf,
} from 'class-validator';
import { CommentAudienceModel, SubjectAudienceModel } from '../subject.model';

/** May be left out, never `null`. */
const Given = () => ValidateIf((_input, value) => value !== undefined);

/** For whom a content is, and where: of every kind alike. What is left out is as before, or as usual for a new one. */
@InputType({ isAbstract: true })
export abstract class SubjectSettingsInput {
  /** Everybody: for holders of `content.publicise`. The members of the territory, as usual. */
  @Field(() => SubjectAudienceModel, { nullable: true })
  @Given()
  @IsEnum(SubjectAudienceModel)
  audience?: SubjectAudienceModel;

  /** Divisions of the NAF, for the audience of that name. */
  @Field(() => [String], { nullable: true })
  @Given()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.opportunitySectors)
  @ArrayUnique()
  @IsIn(SECTOR_CODES, { each: true })
  audienceSectors?: string[];

  @Field(() => CommentAudienceModel, { nullable: true })
  @Given()
  @IsEnum(CommentAudienceModel)
  commentAudience?: CommentAudienceModel;

  @Field(() => Boolean, { nullable: true })
  @Given()
  @IsBoolean()
  isReshareable?: boolean;

  /** Two letters of ISO 639; the one that the author reads, as usual. */
  @Field(() => String, { nullable: true })
  @Given()
  @IsIn(LANGUAGE_CODES)
  language?: string;

  /** INSEE code of a commune of the territory; `null` for none. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^[0-9AB]{5}$/)
  communeCode?: string | null;

  /** Until when it surely holds: in the future, within five years. As long as its kind usually does, otherwise. */
  @Field(() => Date, { nullable: true })
  @Given()
  @IsDate()
  reviewBy?: Date;
}

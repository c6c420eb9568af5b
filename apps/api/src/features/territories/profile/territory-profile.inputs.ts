import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { isReadableBrand, LIMITS, LANGUAGE_CODES, type ErrorCode } from '@rayonne/contracts';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  Min,
  registerDecorator,
} from 'class-validator';
import { EmailAddress, LineText, NameText, ProseText } from '../../../platform/graphql/text.decorators';

/** `#rrggbb` that text can be read on, and as; refused with a code of its own. */
const BrandColor = (): PropertyDecorator => (target, key) => {
  registerDecorator({
    name: 'COLOR_TOO_FAINT' satisfies ErrorCode,
    target: target.constructor,
    propertyName: String(key),
    validator: { validate: (value: unknown) => typeof value === 'string' && isReadableBrand(value) },
  });
};

@InputType()
export class UpdateTerritoryInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** The one that was read: a change made meanwhile is not overwritten. */
  @Field(() => Int)
  @Min(1)
  version!: number;

  @Field(() => String)
  @NameText(LIMITS.territoryName)
  name!: string;

  @Field(() => String)
  @LineText({ min: 0, max: LIMITS.territoryMotto.max })
  motto!: string;

  /** None gives the product's own green back. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @BrandColor()
  color?: string | null;

  @Field(() => [String])
  @ArrayNotEmpty()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsIn(LANGUAGE_CODES, { each: true })
  languages!: string[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @EmailAddress()
  contactEmail?: string | null;

  /** Digits, spaces and a leading +. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^\+?[\d .()-]{6,24}$/)
  contactPhone?: string | null;

  @Field(() => String)
  @ProseText({ min: 0, max: LIMITS.legalNotices.max })
  legalNotices!: string;
}

@InputType()
export class TerritoryLogoInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** A finished upload for a logo; none takes the logo away. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  upload?: string | null;
}

@InputType()
export class ChangePerimeterInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** INSEE codes. */
  @Field(() => [String])
  @ArrayMaxSize(5_000)
  @Matches(/^\d[\dAB]\d{3}$/, { each: true })
  add!: string[];

  /** Members and opportunities there stay, without a commune. */
  @Field(() => [String])
  @ArrayMaxSize(5_000)
  @Matches(/^\d[\dAB]\d{3}$/, { each: true })
  remove!: string[];
}

import { Field, ID, InputType } from '@nestjs/graphql';
import { HOLDERS, POWERS, type Holder, type Power } from '@rayonne/contracts';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { CharterPresetModel } from './charter.models';

@InputType()
export class CharterArticleInput {
  @Field(() => String)
  @IsIn(POWERS)
  power!: Power;

  @Field(() => [String])
  @ArrayUnique()
  @IsIn(HOLDERS, { each: true })
  holders!: Holder[];
}

@InputType()
export class UpdateCharterInput {
  @Field(() => ID)
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
}

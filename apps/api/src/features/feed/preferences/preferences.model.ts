import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { ArrayMaxSize, IsArray, IsEnum, IsOptional, IsString } from 'class-validator';
import { FeedOrder } from '../feed.inputs';

/** How an account reads its feeds, on every device. */
@ObjectType('FeedPreferences')
export class FeedPreferencesModel {
  @Field(() => ID)
  id!: string;

  @Field(() => FeedOrder)
  order!: FeedOrder;

  /** Territories of which the home shows what one follows, and not everything. */
  @Field(() => [ID])
  narrowed!: string[];
}

@InputType()
export class ChooseFeedInput {
  @Field(() => FeedOrder, { nullable: true })
  @IsOptional()
  @IsEnum(FeedOrder)
  order?: FeedOrder | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.pageSize)
  @IsString({ each: true })
  narrowed?: string[] | null;
}

import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsDate, IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageArgs } from '../../platform/graphql/page.model';

/** Whose contents a feed shows. */
export enum FeedScope {
  /** Everything the viewer follows, across their territories. */
  HOME = 'home',
  TERRITORY = 'territory',
  MEMBER = 'member',
  ORGANISATION = 'organisation',
  TOPIC = 'topic',
  /** A commune of the territory. */
  PLACE = 'place',
  /** Whatever has a place, wherever it is. */
  PLACED = 'placed',
}
registerEnumType(FeedScope, { name: 'FeedScope' });

export enum FeedOrder {
  /** Newest first. */
  RECENT = 'recent',
  /** By the published formula; see `feedFormula`. */
  FOR_YOU = 'for_you',
}
registerEnumType(FeedOrder, { name: 'FeedOrder' });

@ArgsType()
export class FeedArgs extends PageArgs {
  /** Of every scope but HOME. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  territory?: string | null;

  @Field(() => FeedScope, { defaultValue: FeedScope.TERRITORY })
  @IsEnum(FeedScope)
  scope: FeedScope = FeedScope.TERRITORY;

  /** The member, the organisation, the topic or the commune (its INSEE code) that the scope is about. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  of?: string | null;

  @Field(() => FeedOrder, { defaultValue: FeedOrder.RECENT })
  @IsEnum(FeedOrder)
  order: FeedOrder = FeedOrder.RECENT;
}

@InputType()
export class MarkFeedSeenInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** When the newest content that was on the screen was published; without it, now. */
  @Field(() => Date, { nullable: true })
  @IsOptional()
  @IsDate()
  until?: Date | null;
}

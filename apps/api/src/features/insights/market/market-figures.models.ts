import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('MarketMonth')
export class MarketMonthModel {
  /** As `2027-01`. */
  @Field(() => String)
  month!: string;

  @Field(() => Int)
  published!: number;

  @Field(() => Int)
  concluded!: number;
}

/** What becomes of a territory's opportunities, counted in the ledger. */
@ObjectType('MarketFigures')
export class MarketFiguresModel {
  /** The territory's. */
  @Field(() => ID)
  id!: string;

  /** Length of the period that ends now. */
  @Field(() => Int)
  days!: number;

  @Field(() => Int)
  published!: number;

  @Field(() => Int)
  concluded!: number;

  /** Share of those concluded where somebody was thanked for an introduction, from 0 to 1; null without any. */
  @Field(() => Float, { nullable: true })
  fromIntroduction!: number | null;

  /** Between a publication and its first answer; null while fewer than ten people stand behind the answers. */
  @Field(() => Float, { nullable: true })
  medianDaysToAnswer!: number | null;

  /** Share of those published at least a week ago that had an answer within seven days; null as above. */
  @Field(() => Float, { nullable: true })
  answeredWithinWeek!: number | null;

  /** The last twelve months, oldest first; the last one has not ended. */
  @Field(() => [MarketMonthModel])
  months!: MarketMonthModel[];
}

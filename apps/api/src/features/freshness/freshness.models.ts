import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.model';
import { SubjectModel } from '../subjects';
import { MemberModel } from '../territories';

/** A reader's word that a content holds no more. */
@ObjectType('OutdatedFlag')
export class OutdatedFlagModel {
  @Field(() => MemberModel)
  member!: MemberModel;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Date)
  flaggedAt!: Date;
}

/** A content that somebody should look at. */
@ObjectType('ReviewItem')
export class ReviewItemModel {
  @Field(() => SubjectModel)
  subject!: SubjectModel;

  /** Views of the last four weeks. */
  @Field(() => Int)
  views!: number;

  /** Its author has left, is suspended, or has not come for a long while. */
  @Field(() => Boolean)
  isOrphaned!: boolean;

  /** When its author, or the curators in their place, were last asked. */
  @Field(() => Date, { nullable: true })
  askedAt!: Date | null;

  /** The latest ones, ten at most. */
  @Field(() => [OutdatedFlagModel])
  flags!: OutdatedFlagModel[];
}

@ObjectType('ReviewConnection')
export class ReviewConnection extends connectionOf(ReviewItemModel) {}

@ObjectType('WeekOfViews')
export class WeekOfViewsModel {
  /** Its Monday, `YYYY-MM-DD`. */
  @Field(() => String)
  week!: string;

  @Field(() => Int)
  views!: number;

  /** Those of content that was overdue when it was opened. */
  @Field(() => Int)
  overdueViews!: number;
}

@ObjectType('Freshness')
export class FreshnessModel {
  /** How much content is overdue now. */
  @Field(() => Int)
  overdueCount!: number;

  /** The last twelve weeks, the one under way included, oldest first. */
  @Field(() => [WeekOfViewsModel])
  weeks!: WeekOfViewsModel[];
}

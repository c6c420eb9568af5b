import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum FeedTermModel {
  FRESHNESS = 'freshness',
  DISCUSSION = 'discussion',
  CLOSENESS = 'closeness',
  INTERESTS = 'interests',
  NEARBY = 'nearby',
  TURN = 'turn',
  NEWCOMER = 'newcomer',
  SMALL_COMMUNE = 'smallCommune',
  OVERDUE = 'overdue',
}
registerEnumType(FeedTermModel, { name: 'FeedTerm' });

export enum FeedReasonModel {
  /** The viewer belongs to the territory, and takes in all of it. */
  TERRITORY = 'territory',
  TOPIC = 'topic',
  CONNECTION = 'connection',
  FOLLOWED = 'followed',
  COMMUNE = 'commune',
  OWN = 'own',
}
registerEnumType(FeedReasonModel, { name: 'FeedReason' });

/** A term of the formula, as it is published. */
@ObjectType('FeedWeight')
export class FeedWeightModel {
  @Field(() => FeedTermModel)
  term!: FeedTermModel;

  /** Below zero where it pulls down. */
  @Field(() => Int)
  weight!: number;
}

/** How the order « Pour vous » comes about. */
@ObjectType('FeedFormula')
export class FeedFormulaModel {
  @Field(() => [FeedWeightModel])
  weights!: FeedWeightModel[];

  @Field(() => Int)
  halfLifeHours!: number;

  @Field(() => Int)
  newcomerDays!: number;

  @Field(() => Int)
  candidates!: number;

  @Field(() => Int)
  minutes!: number;

  /** At most so many of one author in a row. */
  @Field(() => Int)
  inARow!: number;

  /** At most so many of one author in twenty. */
  @Field(() => Int)
  ofOneVoice!: number;
}

@ObjectType('FeedTermValue')
export class FeedTermValueModel {
  @Field(() => FeedTermModel)
  term!: FeedTermModel;

  @Field(() => Int)
  weight!: number;

  /** Between 0 and 1, to the thousandth. */
  @Field(() => Float)
  value!: number;

  /** Weight times value. */
  @Field(() => Float)
  points!: number;
}

/** What a content was worth in a frozen order. */
@ObjectType('FeedScore')
export class FeedScoreModel {
  /** The sum of the points. */
  @Field(() => Float)
  score!: number;

  @Field(() => [FeedTermValueModel])
  terms!: FeedTermValueModel[];
}

@ObjectType('FeedWhy')
export class FeedWhyModel {
  @Field(() => FeedReasonModel)
  reason!: FeedReasonModel;

  /** The topic, the commune or the territory. */
  @Field(() => String, { nullable: true })
  label!: string | null;
}

/** Why the viewer sees a content in a feed. */
@ObjectType('WhySeen')
export class WhySeenModel {
  @Field(() => ID)
  id!: string;

  @Field(() => [FeedWhyModel])
  reasons!: FeedWhyModel[];

  /** Of the order it was read in; none where contents stand newest first, or once the order has ended. */
  @Field(() => FeedScoreModel, { nullable: true })
  ranked!: FeedScoreModel | null;
}

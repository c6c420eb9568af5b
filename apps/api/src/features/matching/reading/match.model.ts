import { Field, Float, HideField, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Key } from '../../../platform/database/public-id';
import { connectionOf } from '../../../platform/graphql/page.model';

export enum MatchTermModel {
  TEXT = 'text',
  SKILLS = 'skills',
  SECTORS = 'sectors',
  COMPLEMENTARITY = 'complementarity',
  PLACE = 'place',
  FRESHNESS = 'freshness',
  REACH = 'reach',
  AVAILABILITY = 'availability',
}
registerEnumType(MatchTermModel, { name: 'MatchTerm' });

/** How a term enters the formula. */
export enum MatchTermRoleModel {
  /** By its weight in the mean that says how much both are about the same. */
  SUBJECT = 'subject',
  /** Multiplies the whole. */
  FACTOR = 'factor',
  /** By its weight in the mean that takes away a fifth at most. */
  CIRCUMSTANCE = 'circumstance',
}
registerEnumType(MatchTermRoleModel, { name: 'MatchTermRole' });

@ObjectType('MatchTermValue')
export class MatchTermValueModel {
  @Field(() => MatchTermModel)
  term!: MatchTermModel;

  @Field(() => MatchTermRoleModel)
  role!: MatchTermRoleModel;

  /** In percent of its mean; 100 for a factor. */
  @Field(() => Int)
  weight!: number;

  /** Between 0 and 1, to the thousandth; null where nothing is known. */
  @Field(() => Float, { nullable: true })
  value!: number | null;
}

/** Two words that say the same. */
@ObjectType('MatchWords')
export class MatchWordsModel {
  /** Of the opportunity. */
  @Field(() => String)
  asked!: string;

  /** Of whoever fits. */
  @Field(() => String)
  answered!: string;
}

/** An opportunity and a member whom it fits, by what they say of themselves or by an opportunity of theirs. */
@ObjectType('Match')
export class MatchModel {
  @Field(() => ID)
  id!: string;

  /** Of a hundred, as whoever reads it is shown it. */
  @Field(() => Int)
  score!: number;

  @Field(() => [MatchTermValueModel])
  terms!: MatchTermValueModel[];

  @Field(() => [MatchWordsModel])
  words!: MatchWordsModel[];

  /** Divisions of NAF rév. 2: that of the opportunity and that of whoever fits; none where the trades say nothing. */
  @Field(() => [String])
  sectors!: string[];

  @Field(() => Int, { nullable: true })
  kilometres!: number | null;

  @Field(() => Date)
  foundAt!: Date;

  @HideField()
  opportunityKey!: Key;

  @HideField()
  memberKey!: Key;

  @HideField()
  viaKey!: Key | null;
}

@ObjectType()
export class MatchConnection extends connectionOf(MatchModel) {}

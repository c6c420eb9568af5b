import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MemberModel } from '../../territories';

/** What becomes of a text with a blocked word: somebody reads it first, or its author changes it. */
export enum BlockedWordAnswerModel {
  HOLD = 'hold',
  REFUSE = 'refuse',
}
registerEnumType(BlockedWordAnswerModel, { name: 'BlockedWordAnswer' });

/** A word on the list of a territory, or one that was. */
@ObjectType('BlockedWord')
export class BlockedWordModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  word!: string;

  @Field(() => BlockedWordAnswerModel)
  answer!: BlockedWordAnswerModel;

  @Field(() => MemberModel, { nullable: true })
  addedBy!: MemberModel | null;

  @Field(() => Date)
  addedAt!: Date;

  @Field(() => MemberModel, { nullable: true })
  removedBy!: MemberModel | null;

  @Field(() => Date, { nullable: true })
  removedAt!: Date | null;
}

/** What a territory looks at before it publishes. */
@ObjectType('ScreeningRules')
export class ScreeningRulesModel {
  /** The names of all checks, in the order in which they speak; clients own the words. */
  @Field(() => [String])
  checks!: readonly string[];

  @Field(() => Boolean)
  holdsFirstPosts!: boolean;

  /** On the list now, in the order of the alphabet. */
  @Field(() => [BlockedWordModel])
  words!: BlockedWordModel[];

  /** Taken off the list, latest first: the last fifty. */
  @Field(() => [BlockedWordModel])
  removedWords!: BlockedWordModel[];

  @Field(() => Int)
  mostWords!: number;
}

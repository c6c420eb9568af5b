import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/page.model';
import { ReactionKindModel } from '../../subjects';
import { MemberModel } from '../../territories';

@ObjectType('Reaction')
export class ReactionModel {
  @Field(() => MemberModel)
  member!: MemberModel;

  @Field(() => ReactionKindModel)
  kind!: ReactionKindModel;

  @Field(() => Date)
  reactedAt!: Date;
}

@ObjectType('ReactionKindCount')
export class ReactionKindCountModel {
  @Field(() => ReactionKindModel)
  kind!: ReactionKindModel;

  @Field(() => Int)
  count!: number;
}

@ObjectType('ReactionConnection')
export class ReactionConnection extends connectionOf(ReactionModel) {
  /** Of all kinds, whichever the page is narrowed down to; most first. */
  @Field(() => [ReactionKindCountModel])
  kinds!: ReactionKindCountModel[];
}

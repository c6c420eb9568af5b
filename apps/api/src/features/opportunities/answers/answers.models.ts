import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/page.model';
import { MemberModel } from '../../territories';

export enum AnswerStateModel {
  ANSWERED = 'answered',
  SHORTLISTED = 'shortlisted',
  DECLINED = 'declined',
}
registerEnumType(AnswerStateModel, { name: 'OpportunityAnswerState' });

/** An answer to an opportunity, for its owners. */
@ObjectType('OpportunityAnswer')
export class OpportunityAnswerModel {
  @Field(() => ID)
  id!: string;

  @Field(() => MemberModel)
  member!: MemberModel;

  /** What they propose; plain text. */
  @Field(() => String)
  proposal!: string;

  @Field(() => AnswerStateModel)
  state!: AnswerStateModel;

  @Field(() => Date)
  answeredAt!: Date;

  /** When an owner first wrote back. */
  @Field(() => Date, { nullable: true })
  repliedAt!: Date | null;

  /** Where it goes on, for the one who takes part there. */
  @Field(() => ID, { nullable: true })
  conversationId!: string | null;
}

@ObjectType('OpportunityAnswerCounts')
export class OpportunityAnswerCountsModel {
  @Field(() => Int)
  answered!: number;

  @Field(() => Int)
  shortlisted!: number;

  @Field(() => Int)
  declined!: number;

  /** To which nobody has replied in any way. */
  @Field(() => Int)
  waiting!: number;
}

@ObjectType()
export class OpportunityAnswerConnection extends connectionOf(OpportunityAnswerModel) {
  /** Of all of them, whatever the page shows. */
  @Field(() => OpportunityAnswerCountsModel)
  counts!: OpportunityAnswerCountsModel;
}

/** The viewer's own answer. */
@ObjectType('OwnOpportunityAnswer')
export class OwnAnswerModel {
  @Field(() => AnswerStateModel)
  state!: AnswerStateModel;

  @Field(() => Date)
  answeredAt!: Date;
}

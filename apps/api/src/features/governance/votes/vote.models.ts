import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsString } from 'class-validator';

export enum BallotChoice {
  FOR = 'for',
  AGAINST = 'against',
  BLANK = 'blank',
}
registerEnumType(BallotChoice, { name: 'BallotChoice' });

export enum VoteOutcomeModel {
  ADOPTED = 'adopted',
  REJECTED = 'rejected',
  NO_QUORUM = 'no_quorum',
}
registerEnumType(VoteOutcomeModel, { name: 'VoteOutcome' });

/** How a vote was counted; there is none before its close. */
@ObjectType('Tally')
export class TallyModel {
  @Field(() => Int)
  for!: number;

  @Field(() => Int)
  against!: number;

  @Field(() => Int)
  blank!: number;
}

/** A secret vote on a proposal. */
@ObjectType('Vote')
export class VoteModel {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  closesAt!: Date;

  /** Whether ballots are taken now; between the close and the count they are not. */
  @Field(() => Boolean)
  isOpen!: boolean;

  /** Only members of trust level 3 and more vote; otherwise, because those are too few, everyone does. */
  @Field(() => Boolean)
  isForTrusted!: boolean;

  @Field(() => Int)
  eligibleCount!: number;

  @Field(() => Int)
  votedCount!: number;

  @Field(() => Int)
  quorum!: number;

  @Field(() => Int)
  majority!: number;

  @Field(() => VoteOutcomeModel, { nullable: true })
  outcome!: VoteOutcomeModel | null;

  @Field(() => TallyModel, { nullable: true })
  tally!: TallyModel | null;

  @Field(() => Boolean)
  viewerMayVote!: boolean;

  @Field(() => Boolean)
  viewerHasVoted!: boolean;
}

@InputType()
export class CastBallotInput {
  @Field(() => ID)
  @IsString()
  vote!: string;

  @Field(() => BallotChoice)
  @IsEnum(BallotChoice)
  choice!: BallotChoice;
}

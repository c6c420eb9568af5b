import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LIMITS, MANDATE_KINDS, type MandateKind } from '@rayonne/contracts';
import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { connectionOf } from '../../../platform/graphql/page.model';
import { ProseText } from '../../../platform/graphql/text.decorators';
import { MemberModel } from '../../territories';

export enum ElectionStateModel {
  CANDIDACIES = 'candidacies',
  OPEN = 'open',
  DECIDED = 'decided',
}
registerEnumType(ElectionStateModel, { name: 'ElectionState' });

@ObjectType('Candidacy')
export class CandidacyModel {
  @Field(() => ID)
  id!: string;

  /** `null` once the person is no longer there. */
  @Field(() => MemberModel, { nullable: true })
  member!: MemberModel | null;

  @Field(() => String)
  statement!: string;

  /** `null` until the count. */
  @Field(() => Int, { nullable: true })
  votes!: number | null;

  @Field(() => Boolean)
  isElected!: boolean;
}

/** Members choose who holds a mandate: first people stand, then everyone votes in secret. */
@ObjectType('Election')
export class ElectionModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  mandate!: string;

  @Field(() => Int)
  months!: number;

  @Field(() => ElectionStateModel)
  state!: ElectionStateModel;

  /** Until when people may stand; the ballot opens then. */
  @Field(() => Date)
  opensAt!: Date;

  @Field(() => Date)
  closesAt!: Date;

  @Field(() => [CandidacyModel])
  candidacies!: CandidacyModel[];

  @Field(() => Int)
  eligibleCount!: number;

  @Field(() => Int)
  votedCount!: number;

  /** Several had as many ballots: who has been a member for longest was elected. */
  @Field(() => Boolean)
  wasTied!: boolean;

  @Field(() => Boolean)
  viewerMayStand!: boolean;

  @Field(() => Boolean)
  viewerStands!: boolean;

  @Field(() => Boolean)
  viewerMayVote!: boolean;

  @Field(() => Boolean)
  viewerHasVoted!: boolean;
}

@ObjectType()
export class ElectionConnection extends connectionOf(ElectionModel) {}

@InputType()
export class OpenElectionInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  @Field(() => String)
  @IsIn(MANDATE_KINDS)
  mandate!: MandateKind;

  @Field(() => Int, { defaultValue: 12 })
  @IsInt()
  @Min(1)
  @Max(36)
  months!: number;

  /** How long people may stand, and then how long everyone may vote. */
  @Field(() => Int, { defaultValue: 7 })
  @IsInt()
  @Min(1)
  @Max(30)
  candidacyDays!: number;

  @Field(() => Int, { defaultValue: 7 })
  @IsInt()
  @Min(1)
  @Max(30)
  votingDays!: number;
}

@InputType()
export class StandInput {
  @Field(() => ID)
  @IsString()
  election!: string;

  @Field(() => String)
  @ProseText(LIMITS.candidacyStatement)
  statement!: string;
}

@InputType()
export class CastElectionBallotInput {
  @Field(() => ID)
  @IsString()
  election!: string;

  /** `null` is a blank ballot. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  candidacy?: string | null;
}

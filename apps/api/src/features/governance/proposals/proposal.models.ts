import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/page.model';
import {
  ArticleChangeModel,
  CharterModel,
  CharterPresetModel,
  MemberModel,
  VoteRuleChangeModel,
} from '../../territories';
import { VoteModel } from '../votes/vote.models';

export enum ProposalStateModel {
  SPONSORING = 'sponsoring',
  VOTING = 'voting',
  APPLIED = 'applied',
  REJECTED = 'rejected',
  WITHDRAWN = 'withdrawn',
  EXPIRED = 'expired',
  SUPERSEDED = 'superseded',
}
registerEnumType(ProposalStateModel, { name: 'ProposalState' });

/** A change of the charter that is proposed. */
@ObjectType('ProposedCharter')
export class ProposedCharterModel {
  @Field(() => CharterPresetModel)
  preset!: CharterPresetModel;

  @Field(() => [ArticleChangeModel])
  articles!: ArticleChangeModel[];

  @Field(() => VoteRuleChangeModel, { nullable: true })
  vote!: VoteRuleChangeModel | null;
}

/** A mandate that is proposed to be given, or to be ended. */
@ObjectType('ProposedMandate')
export class ProposedMandateModel {
  /** `null` once the person is no longer there. */
  @Field(() => MemberModel, { nullable: true })
  member!: MemberModel | null;

  @Field(() => String)
  kind!: string;

  /** `null` where it is to be ended. */
  @Field(() => Int, { nullable: true })
  months!: number | null;
}

/** An act that waits for others to stand by it, or for a vote. */
@ObjectType('Proposal')
export class ProposalModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ProposalStateModel)
  state!: ProposalStateModel;

  @Field(() => MemberModel, { nullable: true })
  author!: MemberModel | null;

  @Field(() => String)
  why!: string;

  @Field(() => Date)
  createdAt!: Date;

  /** When it expires without enough sponsors. */
  @Field(() => Date)
  closesAt!: Date;

  @Field(() => Int)
  sponsorsNeeded!: number;

  /** The trust level that they must have; `null` for any member. */
  @Field(() => Int, { nullable: true })
  sponsorLevel!: number | null;

  @Field(() => Int)
  sponsorCount!: number;

  @Field(() => [MemberModel])
  sponsors!: MemberModel[];

  @Field(() => ProposedCharterModel, { nullable: true })
  charter!: ProposedCharterModel | null;

  @Field(() => ProposedMandateModel, { nullable: true })
  mandate!: ProposedMandateModel | null;

  @Field(() => VoteModel, { nullable: true })
  vote!: VoteModel | null;

  @Field(() => Boolean)
  viewerMaySponsor!: boolean;

  @Field(() => Boolean)
  viewerHasSponsored!: boolean;

  @Field(() => Boolean)
  viewerMayWithdraw!: boolean;
}

@ObjectType()
export class ProposalConnection extends connectionOf(ProposalModel) {}

/** What became of an act that the charter may want others for. */
@ObjectType('CharterOutcome')
export class CharterOutcomeModel {
  @Field(() => CharterModel)
  charter!: CharterModel;

  /** What it waits as; `null` when it took effect at once. */
  @Field(() => ProposalModel, { nullable: true })
  proposal!: ProposalModel | null;
}

@ObjectType('MandateOutcome')
export class MandateOutcomeModel {
  @Field(() => MemberModel)
  member!: MemberModel;

  /** What it waits as; `null` when it took effect at once. */
  @Field(() => ProposalModel, { nullable: true })
  proposal!: ProposalModel | null;
}

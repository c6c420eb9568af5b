import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.model';
import type { Key } from '../../platform/database/public-id';
import { MemberModel } from '../territories';

export enum IntroductionRoleModel {
  /** The viewer asked for it. */
  REQUESTER = 'requester',
  /** The viewer was asked to pass it on. */
  INTRODUCER = 'introducer',
  /** Somebody would like to be introduced to the viewer. */
  TARGET = 'target',
}
registerEnumType(IntroductionRoleModel, { name: 'IntroductionRole' });

/** How it stands for the viewer: nobody learns of a refusal that is not theirs. */
export enum IntroductionStateModel {
  /** Others have it, or nobody answers. */
  WAITING = 'waiting',
  /** The viewer decides. */
  TO_DECIDE = 'to_decide',
  ACCEPTED = 'accepted',
  /** By the viewer. */
  DECLINED = 'declined',
  EXPIRED = 'expired',
}
registerEnumType(IntroductionStateModel, { name: 'IntroductionState' });

export enum IntroductionOutcomeModel {
  SUCCEEDED = 'succeeded',
  NOT_YET = 'not_yet',
  NO = 'no',
}
registerEnumType(IntroductionOutcomeModel, { name: 'IntroductionOutcome' });

export enum TieChannelModel {
  COMMENTS = 'comments',
  REACTIONS = 'reactions',
  SHARES = 'shares',
  MESSAGES = 'messages',
  OPPORTUNITIES = 'opportunities',
  INTRODUCTIONS = 'introductions',
  WELCOME = 'welcome',
}
registerEnumType(TieChannelModel, { name: 'TieChannel' });

/** One way in which two people deal with each other. */
@ObjectType('TieStrand')
export class TieStrandModel {
  @Field(() => TieChannelModel)
  channel!: TieChannelModel;

  /** Both turned to the other in that way. */
  @Field(() => Boolean)
  isMutual!: boolean;

  /** The last day of it. */
  @Field(() => Date)
  lastOn!: Date;
}

/** One step of a path: who comes next, and why the one before knows them. */
@ObjectType('IntroductionStep')
export class IntroductionStepModel {
  @Field(() => MemberModel)
  member!: MemberModel;

  /** As far as the viewer may learn of it. */
  @Field(() => [TieStrandModel])
  strands!: TieStrandModel[];
}

/** A way from the viewer to somebody. */
@ObjectType('IntroductionPath')
export class IntroductionPathModel {
  /** Those who would pass it on, the first one asked first, then the person to meet. */
  @Field(() => [IntroductionStepModel])
  steps!: IntroductionStepModel[];

  /** From 0 to 1: product of the strengths of its ties. */
  @Field(() => Float)
  strength!: number;
}

/** Who could introduce the viewer to somebody. */
@ObjectType('IntroductionOptions')
export class IntroductionOptionsModel {
  @Field(() => MemberModel)
  member!: MemberModel;

  /** The viewer needs nobody: the two are connected. */
  @Field(() => Boolean)
  isConnected!: boolean;

  /** At most three, the strongest first. */
  @Field(() => [IntroductionPathModel])
  paths!: IntroductionPathModel[];
}

@ObjectType('Introduction')
export class IntroductionModel {
  @Field(() => ID)
  id!: string;

  @Field(() => IntroductionRoleModel)
  role!: IntroductionRoleModel;

  @Field(() => IntroductionStateModel)
  state!: IntroductionStateModel;

  @Field(() => MemberModel)
  requester!: MemberModel;

  @Field(() => [MemberModel])
  introducers!: MemberModel[];

  @Field(() => MemberModel)
  target!: MemberModel;

  /** What the viewer wrote as who asks, or reads as who is asked. */
  @Field(() => String)
  context!: string;

  /** What the viewer passed on in their own words; once accepted, what the person met has read. */
  @Field(() => String, { nullable: true })
  passedOn!: string | null;

  @Field(() => Date)
  requestedAt!: Date;

  /** When it ends by itself, without a word to anybody. */
  @Field(() => Date)
  expiresAt!: Date;

  @Field(() => ID, { nullable: true })
  conversationId!: string | null;

  /** Whether the viewer is asked what it led to. */
  @Field(() => Boolean)
  asksOutcome!: boolean;

  /** What the viewer said it led to. */
  @Field(() => IntroductionOutcomeModel, { nullable: true })
  outcome!: IntroductionOutcomeModel | null;

  /** Not exposed. */
  subject!: Key | null;
}

@ObjectType()
export class IntroductionConnection extends connectionOf(IntroductionModel) {}

/** What the viewer accepts in a territory. */
@ObjectType('IntroductionSettings')
export class IntroductionSettingsModel {
  /** As the territory's. */
  @Field(() => ID)
  id!: string;

  /** To be asked to introduce. */
  @Field(() => Boolean)
  accepts!: boolean;
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.model';
import { OwnAnswerModel } from './answers/answers.models';
import { SubjectModel } from '../subjects';
import { CommuneModel } from '../territories';

export enum OpportunityKindModel {
  BUSINESS = 'business',
  PARTNERSHIP = 'partnership',
  TENDER = 'tender',
  PREMISES = 'premises',
  FUNDING = 'funding',
  JOB = 'job',
  SKILL = 'skill',
  EQUIPMENT = 'equipment',
  HOSTING = 'hosting',
  INFLUENCE = 'influence',
}
registerEnumType(OpportunityKindModel, { name: 'OpportunityKind' });

export enum OpportunityDirectionModel {
  OFFER = 'offer',
  NEED = 'need',
}
registerEnumType(OpportunityDirectionModel, { name: 'OpportunityDirection' });

/** It takes answers while it is open or in discussion. Expired: its deadline has passed before it came to an end. */
export enum OpportunityStatusModel {
  OPEN = 'open',
  IN_DISCUSSION = 'in_discussion',
  CONCLUDED = 'concluded',
  WITHDRAWN = 'withdrawn',
  EXPIRED = 'expired',
}
registerEnumType(OpportunityStatusModel, { name: 'OpportunityStatus' });

/** What it says in a field of its kind. */
@ObjectType('OpportunityDetail')
export class OpportunityDetailModel {
  @Field(() => String)
  field!: string;

  /** A choice, digits, one line, or `true` and `false`. */
  @Field(() => String)
  value!: string;
}

/** What whoever may edit it decides of it. */
export enum OpportunityActModel {
  WITHDRAW = 'withdraw',
  REOPEN = 'reopen',
  EXTEND = 'extend',
  CONCLUDE = 'conclude',
}
registerEnumType(OpportunityActModel, { name: 'OpportunityAct' });

@ObjectType('Opportunity', { implements: () => [SubjectModel] })
export class OpportunityModel extends SubjectModel {
  declare __typename: 'Opportunity';

  @Field(() => OpportunityKindModel)
  kind!: OpportunityKindModel;

  @Field(() => OpportunityDirectionModel)
  direction!: OpportunityDirectionModel;

  @Field(() => String)
  title!: string;

  /** Plain text. */
  @Field(() => String)
  body!: string;

  /** In the order of the form. */
  @Field(() => [OpportunityDetailModel])
  details!: OpportunityDetailModel[];

  /** Divisions of the NAF. */
  @Field(() => [String])
  sectors!: string[];

  @Field(() => [String])
  skills!: string[];

  /** Where it may be, its place first. */
  @Field(() => [CommuneModel])
  communes!: CommuneModel[];

  /** Around its place. */
  @Field(() => Int, { nullable: true })
  radiusKm!: number | null;

  /** Euros. */
  @Field(() => Int, { nullable: true })
  amountMin!: number | null;

  @Field(() => Int, { nullable: true })
  amountMax!: number | null;

  /** How much, in words. */
  @Field(() => String, { nullable: true })
  volume!: string | null;

  /** A day of the calendar, as `2027-01-31`. */
  @Field(() => String, { nullable: true })
  startsOn!: string | null;

  @Field(() => String, { nullable: true })
  endsOn!: string | null;

  /** From then on nobody answers. */
  @Field(() => Date)
  deadline!: Date;

  @Field(() => OpportunityStatusModel)
  status!: OpportunityStatusModel;

  /** Members who have answered. */
  @Field(() => Int)
  answerCount!: number;

  @Field(() => OwnAnswerModel, { nullable: true })
  viewerAnswer!: OwnAnswerModel | null;

  /** Where the viewer's own answer goes on. */
  @Field(() => ID, { nullable: true })
  viewerConversationId!: string | null;

  /** What the viewer may make of it now. */
  @Field(() => [OpportunityActModel])
  viewerActs!: OpportunityActModel[];
}

@ObjectType()
export class OpportunityConnection extends connectionOf(OpportunityModel) {}

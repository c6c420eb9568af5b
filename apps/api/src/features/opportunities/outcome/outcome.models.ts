import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MemberModel } from '../../territories';

export enum OutcomeKindModel {
  CONTRACT = 'contract',
  HIRE = 'hire',
  PARTNERSHIP = 'partnership',
  PREMISES = 'premises',
  FUNDING = 'funding',
  MENTORING = 'mentoring',
  EQUIPMENT = 'equipment',
  VISIT = 'visit',
  OTHER = 'other',
}
registerEnumType(OutcomeKindModel, { name: 'OutcomeKind' });

export enum CreditRoleModel {
  INTRODUCED = 'introduced',
  RELAYED = 'relayed',
}
registerEnumType(CreditRoleModel, { name: 'CreditRole' });

/** Who helped an opportunity on its way, or may have. */
@ObjectType('OpportunityCredit')
export class OpportunityCreditModel {
  @Field(() => MemberModel)
  member!: MemberModel;

  @Field(() => CreditRoleModel)
  role!: CreditRoleModel;
}

/** What an opportunity came to, as far as the viewer may know. */
@ObjectType('OpportunityOutcome')
export class OpportunityOutcomeModel {
  /** Of the opportunity. */
  @Field(() => ID)
  id!: string;

  @Field(() => OutcomeKindModel)
  kind!: OutcomeKindModel;

  @Field(() => Date)
  concludedAt!: Date;

  /** With which member: for the two sides, and for everybody once that member has agreed to be named. */
  @Field(() => MemberModel, { nullable: true })
  partner!: MemberModel | null;

  /** Whether that member has agreed to be named. */
  @Field(() => Boolean)
  isPartnerConfirmed!: boolean;

  /** With whom outside of the network; for the owners alone. */
  @Field(() => String, { nullable: true })
  partnerWords!: string | null;

  /** Euros, for the two sides alone. */
  @Field(() => Int, { nullable: true })
  amountMin!: number | null;

  @Field(() => Int, { nullable: true })
  amountMax!: number | null;

  /** Plain text; shown with the name of the other side, or where there is none in the network. */
  @Field(() => String, { nullable: true })
  thanks!: string | null;

  @Field(() => [OpportunityCreditModel])
  credits!: OpportunityCreditModel[];

  /** Whether the viewer answers for the opportunity. */
  @Field(() => Boolean)
  isViewerOwner!: boolean;

  /** Whether the viewer is the other side. */
  @Field(() => Boolean)
  isViewerPartner!: boolean;
}

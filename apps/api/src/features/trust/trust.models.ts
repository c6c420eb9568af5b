import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MemberModel } from '../territories';

/** What a level asks for in this territory, and how much of it the viewer has. */
@ObjectType('TrustStep')
export class TrustStepModel {
  @Field(() => Int)
  level!: number;

  /** Different days with an open act, within a year. */
  @Field(() => Int)
  days!: number;

  /** Different people of the level below or higher who recognised what one made, within a year. */
  @Field(() => Int)
  people!: number;

  /** Among them, those who vouch: of a level above this one, with a mandate, or stewards. */
  @Field(() => Int)
  guarantors!: number;

  @Field(() => Int)
  ownDays!: number;

  @Field(() => Int)
  ownPeople!: number;

  @Field(() => Int)
  ownGuarantors!: number;
}

/** The viewer's trust in a territory. */
@ObjectType('Trust')
export class TrustModel {
  /** The territory's id: a viewer has one of these in each. */
  @Field(() => ID)
  id!: string;

  /** From 0 to 4. */
  @Field(() => Int)
  level!: number;

  @Field(() => Boolean)
  isSteward!: boolean;

  /** Levels 1 to 3; level 4 is co-option. */
  @Field(() => [TrustStepModel])
  steps!: TrustStepModel[];

  /** Days without an open act after which a level is lost; null when there is none to lose. */
  @Field(() => Int, { nullable: true })
  daysToFall!: number | null;
}

@ObjectType('StewardProposal')
export class StewardProposalModel {
  @Field(() => MemberModel)
  member!: MemberModel;

  /** First who proposed. */
  @Field(() => [MemberModel])
  supporters!: MemberModel[];

  /** How many supporters make a steward. */
  @Field(() => Int)
  needed!: number;

  @Field(() => Date)
  expiresAt!: Date;
}

/** Who was co-opted to level 4, and who is proposed. */
@ObjectType('Stewardship')
export class StewardshipModel {
  /** The territory's id: there is one of these in each. */
  @Field(() => ID)
  id!: string;

  @Field(() => [MemberModel])
  stewards!: MemberModel[];

  @Field(() => [StewardProposalModel])
  proposals!: StewardProposalModel[];

  /** Whom the viewer may propose, by name; nobody for those who may not. */
  @Field(() => [MemberModel])
  candidates!: MemberModel[];

  /** Whether the viewer may propose and support. */
  @Field(() => Boolean)
  viewerIsPeer!: boolean;
}

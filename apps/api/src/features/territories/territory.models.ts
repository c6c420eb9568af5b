import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.model';
import { ImageModel } from '../media';
import type { CharterPresetModel } from './charter/charter.models';
import { MemberModel } from './members/member.model';

export enum JoiningModel {
  OPEN = 'open',
  APPROVAL = 'approval',
  INVITATION = 'invitation',
}
registerEnumType(JoiningModel, { name: 'Joining' });

export enum TerritoryStateModel {
  ACTIVE = 'active',
  SUSPENDED = 'suspended',
  ARCHIVED = 'archived',
}
registerEnumType(TerritoryStateModel, { name: 'TerritoryState' });

/** What a territory shows of itself. */
@ObjectType({ isAbstract: true })
export abstract class TerritoryProfileModel {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  code!: string;

  /** `#rrggbb`; none is the product's own green. */
  @Field(() => String, { nullable: true })
  color!: string | null;

  @Field(() => String)
  motto!: string;

  /** ISO 639 codes, the main one first. */
  @Field(() => [String])
  languages!: string[];

  @Field(() => String, { nullable: true })
  contactEmail!: string | null;

  @Field(() => String, { nullable: true })
  contactPhone!: string | null;

  /** Who is responsible for it, where to turn: plain text. */
  @Field(() => String)
  legalNotices!: string;

  @Field(() => ImageModel, { nullable: true })
  logo!: ImageModel | null;
}

/** What a territory that welcomes newcomers shows of itself. */
@ObjectType('TerritoryCard')
export class TerritoryCardModel extends TerritoryProfileModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => JoiningModel)
  joining!: JoiningModel;

  @Field(() => Int)
  communeCount!: number;

  @Field(() => Int)
  memberCount!: number;
}

/** A territory as the operator of the installation sees it: from outside. */
@ObjectType('OperatedTerritory')
export class OperatedTerritoryModel extends TerritoryCardModel {
  @Field(() => TerritoryStateModel)
  state!: TerritoryStateModel;

  @Field(() => Date)
  createdAt!: Date;
}

@ObjectType()
export class OperatedTerritoryConnection extends connectionOf(OperatedTerritoryModel) {}

@ObjectType('Territory')
export class TerritoryModel extends TerritoryProfileModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => JoiningModel)
  joining!: JoiningModel;

  @Field(() => Int)
  memberCount!: number;

  @Field(() => Int)
  communeCount!: number;

  /** Grows with each change of what the territory shows of itself. */
  @Field(() => Int)
  version!: number;

  /** Not exposed. */
  territoryId!: string;
  charterPreset!: CharterPresetModel;
}

@ObjectType('Membership')
export class MembershipModel {
  @Field(() => MemberModel)
  member!: MemberModel;

  @Field(() => TerritoryModel)
  territory!: TerritoryModel;

  /** Names of the powers held under the charter now. */
  @Field(() => [String])
  powers!: string[];

  @Field(() => Date, { nullable: true })
  feedSeenAt!: Date | null;
}

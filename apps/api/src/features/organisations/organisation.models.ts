import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.model';
import { ImageModel } from '../media';
import { CommuneModel, MemberModel } from '../territories';

export enum OrganisationKindModel {
  COMPANY = 'company',
  ASSOCIATION = 'association',
  INSTITUTION = 'institution',
}
registerEnumType(OrganisationKindModel, { name: 'OrganisationKind' });

/** People who work there. */
export enum OrganisationSizeModel {
  NONE = '0',
  UP_TO_9 = '1-9',
  UP_TO_49 = '10-49',
  UP_TO_249 = '50-249',
  FROM_250 = '250+',
}
registerEnumType(OrganisationSizeModel, { name: 'OrganisationSize' });

export enum OrganisationRoleModel {
  OWNER = 'owner',
  EDITOR = 'editor',
  MEMBER = 'member',
}
registerEnumType(OrganisationRoleModel, { name: 'OrganisationRole' });

/** Enough of an organisation to name it. */
@ObjectType('OrganisationCard')
export class OrganisationCardModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => OrganisationKindModel)
  kind!: OrganisationKindModel;

  @Field(() => ImageModel, { nullable: true })
  logo!: ImageModel | null;
}

@ObjectType('OrganisationPermissions')
export class OrganisationPermissionsModel {
  @Field(() => Boolean)
  edit!: boolean;

  /** Gives it another SIREN or SIRET, or takes it away. */
  @Field(() => Boolean)
  register!: boolean;

  @Field(() => Boolean)
  remove!: boolean;

  @Field(() => Boolean)
  decideClaims!: boolean;

  @Field(() => Boolean)
  publish!: boolean;
}

@ObjectType('Organisation')
export class OrganisationModel extends OrganisationCardModel {
  @Field(() => String, { nullable: true })
  siren!: string | null;

  @Field(() => String, { nullable: true })
  siret!: string | null;

  /** A division of NAF rév. 2. */
  @Field(() => String, { nullable: true })
  sector!: string | null;

  @Field(() => OrganisationSizeModel, { nullable: true })
  size!: OrganisationSizeModel | null;

  @Field(() => CommuneModel, { nullable: true })
  commune!: CommuneModel | null;

  /** Plain text. */
  @Field(() => String)
  description!: string;

  @Field(() => [String])
  links!: string[];

  /** Members of the territory who belong to it. */
  @Field(() => Int)
  peopleCount!: number;

  /** Whether somebody answers for it. */
  @Field(() => Boolean)
  isOwned!: boolean;

  @Field(() => OrganisationRoleModel, { nullable: true })
  viewerRole!: OrganisationRoleModel | null;

  /** The role that the viewer has asked for and waits for. */
  @Field(() => OrganisationRoleModel, { nullable: true })
  viewerClaim!: OrganisationRoleModel | null;

  @Field(() => OrganisationPermissionsModel)
  viewerCan!: OrganisationPermissionsModel;

  @Field(() => Int)
  version!: number;

  @Field(() => Date)
  createdAt!: Date;

  /** Not exposed. */
  territoryId!: string;
  pageId!: string;
}

@ObjectType()
export class OrganisationConnection extends connectionOf(OrganisationModel) {}

@ObjectType('OrganisationPerson')
export class OrganisationPersonModel {
  @Field(() => MemberModel)
  member!: MemberModel;

  @Field(() => OrganisationRoleModel)
  role!: OrganisationRoleModel;
}

/** Somebody asks for a role in an organisation. */
@ObjectType('OrganisationClaim')
export class OrganisationClaimModel {
  @Field(() => ID)
  id!: string;

  @Field(() => MemberModel)
  member!: MemberModel;

  @Field(() => OrganisationRoleModel)
  role!: OrganisationRoleModel;

  @Field(() => String)
  note!: string;

  @Field(() => Date)
  createdAt!: Date;
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Key } from '../../platform/database/public-id';
import { MemberTieModel } from '../connections';
import { CommuneModel, MemberModel } from '../territories';

export enum AudienceModel {
  PUBLIC = 'public',
  MEMBERS = 'members',
  CONNECTIONS = 'connections',
  ME = 'me',
}
registerEnumType(AudienceModel, { name: 'Audience' });

/** Whom each part of a profile is shown to. */
@ObjectType('ProfileAudiences')
export class ProfileAudiencesModel {
  @Field(() => AudienceModel)
  headline!: AudienceModel;

  @Field(() => AudienceModel)
  commune!: AudienceModel;

  @Field(() => AudienceModel)
  languages!: AudienceModel;

  @Field(() => AudienceModel)
  sectors!: AudienceModel;

  @Field(() => AudienceModel)
  canHelpWith!: AudienceModel;

  @Field(() => AudienceModel)
  lookingFor!: AudienceModel;

  /** Networks, cities and countries. */
  @Field(() => AudienceModel)
  spheres!: AudienceModel;

  @Field(() => AudienceModel)
  links!: AudienceModel;

  /** With whom the member is connected: shown only where a reader shares the connection. */
  @Field(() => AudienceModel)
  connections!: AudienceModel;
}

/** What only its owner sees of a profile. */
@ObjectType('OwnProfile')
export class OwnProfileModel {
  /** To be given with an edit. */
  @Field(() => Int)
  version!: number;

  @Field(() => ProfileAudiencesModel)
  audiences!: ProfileAudiencesModel;

  /** Fields of the profile that would help others to find its owner, the most useful first. */
  @Field(() => [String])
  missing!: string[];

  /** Share of those fields that are filled in, in percent. */
  @Field(() => Int)
  completeness!: number;
}

/** A member as they describe themselves: what the viewer may not see reads as if it had not been said. */
@ObjectType('MemberProfile')
export class MemberProfileModel {
  /** As the member's. */
  @Field(() => ID)
  id!: string;

  @Field(() => MemberModel)
  member!: MemberModel;

  @Field(() => String, { nullable: true })
  headline!: string | null;

  @Field(() => CommuneModel, { nullable: true })
  commune!: CommuneModel | null;

  /** ISO 639-1 codes. */
  @Field(() => [String])
  languages!: string[];

  /** Codes of divisions of NAF rév. 2. */
  @Field(() => [String])
  sectors!: string[];

  @Field(() => [String])
  canHelpWith!: string[];

  @Field(() => [String])
  lookingFor!: string[];

  @Field(() => [String])
  networks!: string[];

  @Field(() => [String])
  cities!: string[];

  /** ISO 3166-1 codes. */
  @Field(() => [String])
  countries!: string[];

  @Field(() => [String])
  links!: string[];

  @Field(() => MemberTieModel)
  tie!: MemberTieModel;

  /** `null` for everyone else. */
  @Field(() => OwnProfileModel, { nullable: true })
  own!: OwnProfileModel | null;

  /** Not exposed. */
  key!: Key;
}

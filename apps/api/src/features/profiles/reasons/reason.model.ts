import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationCardModel } from '../../organisations';
import { MemberModel } from '../../territories';

/** Why a member may matter to the viewer; clients put it in words. */
export enum ReasonKindModel {
  /** They can help with what the viewer looks for. */
  CAN_HELP_YOU = 'can_help_you',
  /** They look for what the viewer can help with. */
  YOU_CAN_HELP = 'you_can_help',
  /** People both are connected with, who could introduce them. */
  INTRODUCTIONS = 'introductions',
  /** Both belong to them. */
  SAME_ORGANISATIONS = 'same_organisations',
  SAME_COMMUNE = 'same_commune',
  /** Within a few kilometres. */
  NEAR = 'near',
  SAME_EPCI = 'same_epci',
  SAME_DEPARTMENT = 'same_department',
  SAME_REGION = 'same_region',
  SAME_SECTORS = 'same_sectors',
  SAME_NETWORKS = 'same_networks',
  SAME_CITIES = 'same_cities',
  SAME_COUNTRIES = 'same_countries',
  SAME_LANGUAGES = 'same_languages',
}
registerEnumType(ReasonKindModel, { name: 'ReasonKind' });

@ObjectType('Reason')
export class ReasonModel {
  @Field(() => ReasonKindModel)
  kind!: ReasonKindModel;

  /** What both share: tags, names of places and organisations, or codes of sectors, countries and languages. */
  @Field(() => [String])
  values!: string[];

  @Field(() => Int, { nullable: true })
  kilometres!: number | null;

  /** The first few people of an introduction. */
  @Field(() => [MemberModel])
  members!: MemberModel[];

  @Field(() => Int)
  memberCount!: number;

  @Field(() => [OrganisationCardModel])
  organisations!: OrganisationCardModel[];
}

/** Territories: perimeter, members, mandates and the charter that says who may do what. */
export { holdsPower, type Charter, type Standing } from './charter/charter';
export { amended, wantsVote, type Amendment } from './charter/charter-amendment';
export { diffCharters, isUnchanged, type CharterDiff } from './charter/charter-diff';
export { toAmendment, UpdateCharterInput } from './charter/charter.inputs';
export { VOTE_SCOPES, type Sponsoring } from './charter/charter-terms';
export { CharterService } from './charter/charter.service';
export { CHARTER_PRESETS } from './charter/charter-presets';
export { ArticleChangeModel, CharterModel, CharterPresetModel, VoteRuleChangeModel } from './charter/charter.models';
export { presentArticle, presentVoteChange } from './charter/charter-presentation';
export { CharterReadingService } from './charter/charter-reading.service';
export { CommuneModel } from './communes/commune.model';
export { PerimeterMaps } from './communes/perimeter-maps';
export { Mandate } from './mandates/mandate.entity';
export { CaretakersService } from './mandates/caretakers.service';
export { MandateEnds } from './mandates/mandate-ends';
export { MandatesService } from './mandates/mandates.service';
export { areConnected, connectedTo } from './members/connected-sql';
export { Member } from './members/member.entity';
export { MemberConnection, MemberModel, PersonaModel } from './members/member.model';
export { canGrantMandates, makesManagingMandate } from './members/members.policy';
export {
  MEMBER_COLUMNS,
  MEMBER_JOINS,
  initialsOf,
  isManagingSql,
  nameOf,
  presentMember,
  type MemberRow,
} from './members/member-presentation';
export { MembersLoaders } from './members/members.loaders';
export { Holders, type Holder } from './members/holders';
export { MembersService } from './members/members.service';
export {
  JoiningModel,
  MembershipModel,
  OperatedTerritoryConnection,
  OperatedTerritoryModel,
  TerritoryCardModel,
  TerritoryModel,
} from './territory.models';
export { presentTerritoryCard } from './territory-presentation';
export { Membership } from './members/membership';
export { visitorOf } from './members/visitor';
export { OpenTerritories, type OpenTerritory } from './open-territories';
export { Memberships } from './members/memberships';
export { MembershipsService } from './members/memberships.service';
export { MemberRestriction } from './restrictions/member-restriction.entity';
export { CharterUnchangedError, JoiningChangedError } from './territories.errors';
export { Standings } from './members/standings/standings';
export { BelongingInput, CommunesArgs, CreateTerritoryInput, JoinTerritoryInput } from './territories.inputs';
export {
  CharterChanged,
  MandateEnded,
  MandateGiven,
  MandateNearsEnd,
  MandateProlonged,
  MemberJoined,
  MemberRemoved,
  MemberResumed,
  MembershipEnded,
} from './territories.events';
export { readContours } from './reference-data/contours';
export { ContoursRepository } from './reference-data/contours.repository';
export { ReferenceData } from './reference-data/reference-data';
export { TerritoriesLoaders } from './territories.loaders';
export { TerritoriesModule } from './territories.module';
export { TerritoriesService } from './territories.service';
export { TerritoryRoom } from './realtime/territory-room';
export { TerritoryOperations } from './operations/territory-operations';
export { Territory, type CharterPreset } from './territory.entity';
export { WaitingPlaces } from './waiting/waiting-places';
export { TERRITORIES_DATA } from './territories.personal-data';

/** Territories: perimeter, members, mandates and the charter that says who may do what. */
export { CHARTER_PRESETS, holdsPower, powersOf, type Charter, type Standing } from './charter/charter';
export { CharterPresetModel } from './charter/charter.models';
export { CommuneModel } from './communes/commune.model';
export { Mandate } from './mandates/mandate.entity';
export { MandatesService } from './mandates/mandates.service';
export { Member } from './members/member.entity';
export { MemberConnection, MemberModel, PersonaModel } from './members/member.model';
export { canGrantMandates, makesManagingMandate } from './members/members.policy';
export { MEMBER_COLUMNS, MEMBER_JOINS, initialsOf, isManagingSql, presentMember, type MemberRow } from './members/member-presentation';
export { MembersLoaders } from './members/members.loaders';
export { Holders } from './members/holders';
export { MembersService } from './members/members.service';
export {
  JoiningModel,
  MembershipModel,
  OperatedTerritoryConnection,
  TerritoryCardModel,
  TerritoryModel,
} from './territory.models';
export { presentTerritoryCard } from './territory-presentation';
export { Membership } from './members/membership';
export { Memberships } from './members/memberships';
export { MembershipsService } from './members/memberships.service';
export { MemberRestriction } from './restrictions/member-restriction.entity';
export { MemberRestrictions } from './restrictions/member-restrictions.service';
export { JoiningChangedError, MemberSuspendedError, TerritorySuspendedError } from './territories.errors';
export { Standings } from './members/standings';
export { CommunesArgs, CreateTerritoryInput, JoinTerritoryInput } from './territories.inputs';
export { MemberJoined, MemberRemoved, MemberResumed, MembershipChanged, MembershipEnded, MemberSuspended, TerritoryClosed } from './territories.events';
export { ReferenceData } from './reference-data/reference-data';
export { TerritoriesLoaders } from './territories.loaders';
export { TerritoriesModule } from './territories.module';
export { TerritoriesService } from './territories.service';
export { TerritoryRoom } from './territory-room';
export { TerritoryOperations } from './territory-operations';
export { Territory } from './territory.entity';
export { WaitingPlaces, type Waiter } from './waiting/waiting-places';

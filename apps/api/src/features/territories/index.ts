/** Territories: perimeter, members, mandates and the charter that says who may do what. */
export { CHARTER_PRESETS, holdsPower, powersOf, type Charter, type Standing } from './charter';
export { CommuneModel } from './commune.model';
export { Mandate } from './mandate.entity';
export { Member } from './member.entity';
export { MemberConnection, MemberModel } from './member.model';
export { MEMBER_COLUMNS, MEMBER_JOINS, initialsOf, isManagingSql, presentMember, type MemberRow } from './member-presentation';
export { MembersLoaders } from './members.loaders';
export { MembersService } from './members.service';
export {
  CharterPresetModel,
  JoiningModel,
  MembershipModel,
  OperatedTerritoryConnection,
  TerritoryCardModel,
  TerritoryModel,
} from './territory.models';
export { presentTerritoryCard } from './territory-presentation';
export { Membership } from './membership';
export { Memberships } from './memberships';
export { MembershipsService } from './memberships.service';
export { MemberSuspendedError, TerritorySuspendedError } from './territories.errors';
export { MemberJoined, MembershipEnded, TerritoryClosed } from './territories.events';
export { ReferenceData } from './reference-data/reference-data';
export { TerritoriesLoaders } from './territories.loaders';
export { TerritoriesModule } from './territories.module';
export { TerritoriesService } from './territories.service';
export { TerritoryOperations } from './territory-operations';
export { Territory } from './territory.entity';

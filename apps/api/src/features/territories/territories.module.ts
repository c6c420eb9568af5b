import { Global, Module } from '@nestjs/common';
import { LoneCharters } from './charter/lone-charters/lone-charters';
import { LoneChartersRepository } from './charter/lone-charters/lone-charters.repository';
import { CharterEditors } from './charter/charter-editors';
import { CharterEditorsResolver, LastCharterEditorResolver } from './charter/charter-editors.resolver';
import { CaretakersRepository } from './mandates/caretakers.repository';
import { CaretakersService } from './mandates/caretakers.service';
import { CharterGuardian } from './charter/charter-guardian';
import { CharterReadingService } from './charter/charter-reading.service';
import { CharterRepository } from './charter/charter.repository';
import { CharterResolver } from './charter/charter.resolver';
import { CharterService } from './charter/charter.service';
import { CommunesRepository } from './communes/communes.repository';
import { MemberBlocks } from './blocks/member-blocks.service';
import { MemberBlocksResolver } from './blocks/member-blocks.resolver';
import { OfficialPerimetersResolver } from './communes/official-perimeters.resolver';
import { CommunesResolver, TerritoryCardCommunesResolver } from './communes/communes.resolver';
import { MandateEnds } from './mandates/mandate-ends';
import { MandateEndsRepository } from './mandates/mandate-ends.repository';
import { MandatesRepository } from './mandates/mandates.repository';
import { MandatesResolver } from './mandates/mandates.resolver';
import { MandatesService } from './mandates/mandates.service';
import { MembersLoaders } from './members/members.loaders';
import { MembersRepository } from './members/members.repository';
import { MembersService } from './members/members.service';
import { Memberships } from './members/memberships';
import { MembershipsRepository } from './members/memberships.repository';
import { MembershipsService } from './members/memberships.service';
import { PerimeterMaps } from './communes/perimeter-maps';
import { PerimeterMapResolver } from './communes/perimeter-map.resolver';
import { PerimetersRepository } from './communes/perimeters.repository';
import { MemberRestrictions } from './restrictions/member-restrictions.service';
import { RestrictionMails } from './restrictions/restriction-mails';
import { RestrictionsRepository } from './restrictions/restrictions.repository';
import { RestrictedMembersResolver } from './restrictions/restricted-members.resolver';
import { RestrictionsResolver } from './restrictions/restrictions.resolver';
import { RestrictionsService } from './restrictions/restrictions.service';
import { ViewerRestrictionsResolver } from './restrictions/viewer-restrictions.resolver';
import { MembersLedger } from './members/members.ledger';
import { Standings } from './members/standings/standings';
import { StandingsRepository } from './members/standings/standings.repository';
import { TerritoryAct } from './profile/territory-act';
import { TerritoryProfileRepository } from './profile/territory-profile.repository';
import { TerritoryProfileResolver } from './profile/territory-profile.resolver';
import { TerritoryProfileService } from './profile/territory-profile.service';
import { ReferenceData } from './reference-data/reference-data';
import { TerritoriesLoaders } from './territories.loaders';
import { TerritoriesOperatorResolver } from './operations/territories.operator.resolver';
import { TerritoriesRealtime } from './realtime/territories.realtime';
import { TerritoriesRepository } from './territories.repository';
import { TerritoriesResolver } from './territories.resolver';
import { OpenTerritories } from './open-territories';
import { TerritoriesService } from './territories.service';
import { TerritoryRoom } from './realtime/territory-room';
import { TerritoryOperations } from './operations/territory-operations';
import { Holders } from './members/holders';
import { WaitingPlaces } from './waiting/waiting-places';
import { WaitingResolver } from './waiting/waiting.resolver';
import { ViewerMembershipsResolver } from './members/viewer-memberships.resolver';

@Global()
@Module({
  providers: [
    CaretakersRepository,
    CaretakersService,
    CharterEditors,
    LoneCharters,
    LoneChartersRepository,
    CharterEditorsResolver,
    LastCharterEditorResolver,
    CharterGuardian,
    CharterReadingService,
    CharterRepository,
    CharterResolver,
    CharterService,
    CommunesRepository,
    CommunesResolver,
    OfficialPerimetersResolver,
    MandateEnds,
    MandateEndsRepository,
    MandatesRepository,
    MandatesResolver,
    MandatesService,
    MemberBlocks,
    MemberBlocksResolver,
    MemberRestrictions,
    MembersLedger,
    MembersLoaders,
    MembersRepository,
    MembersService,
    Memberships,
    MembershipsRepository,
    MembershipsService,
    PerimeterMaps,
    PerimeterMapResolver,
    PerimetersRepository,
    ReferenceData,
    RestrictionMails,
    RestrictionsRepository,
    RestrictedMembersResolver,
    RestrictionsResolver,
    RestrictionsService,
    Standings,
    StandingsRepository,
    TerritoriesLoaders,
    TerritoriesOperatorResolver,
    TerritoriesRealtime,
    TerritoriesRepository,
    TerritoriesResolver,
    OpenTerritories,
    TerritoriesService,
    TerritoryAct,
    TerritoryCardCommunesResolver,
    TerritoryProfileRepository,
    TerritoryProfileResolver,
    TerritoryProfileService,
    TerritoryRoom,
    TerritoryOperations,
    Holders,
    ViewerMembershipsResolver,
    ViewerRestrictionsResolver,
    WaitingPlaces,
    WaitingResolver,
  ],
  exports: [
    OpenTerritories,
    CaretakersService,
    CharterGuardian,
    CharterReadingService,
    CharterService,
    MandateEnds,
    Holders,
    WaitingPlaces,
    MandatesService,
    Memberships,
    MembershipsService,
    MemberRestrictions,
    MembersLoaders,
    MembersService,
    PerimeterMaps,
    ReferenceData,
    Standings,
    TerritoriesLoaders,
    TerritoriesService,
    TerritoryOperations,
    TerritoryRoom,
  ],
})
export class TerritoriesModule {}

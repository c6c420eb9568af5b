import { Global, Module } from '@nestjs/common';
import { CharterRepository } from './charter.repository';
import { CharterService } from './charter.service';
import { MembersLoaders } from './members.loaders';
import { MembersRepository } from './members.repository';
import { MembersService } from './members.service';
import { Memberships } from './memberships';
import { MembershipsRepository } from './memberships.repository';
import { MembershipsService } from './memberships.service';
import { PerimetersRepository } from './perimeters.repository';
import { ReferenceData } from './reference-data/reference-data';
import { TerritoriesLoaders } from './territories.loaders';
import { TerritoriesRepository } from './territories.repository';
import { TerritoriesResolver } from './territories.resolver';
import { TerritoriesService } from './territories.service';
import { ViewerMembershipsResolver } from './viewer-memberships.resolver';

@Global()
@Module({
  providers: [
    CharterRepository,
    CharterService,
    MembersLoaders,
    MembersRepository,
    MembersService,
    Memberships,
    MembershipsRepository,
    MembershipsService,
    PerimetersRepository,
    ReferenceData,
    TerritoriesLoaders,
    TerritoriesRepository,
    TerritoriesResolver,
    TerritoriesService,
    ViewerMembershipsResolver,
  ],
  exports: [Memberships, MembershipsService, MembersLoaders, MembersService, ReferenceData, TerritoriesLoaders, TerritoriesService],
})
export class TerritoriesModule {}

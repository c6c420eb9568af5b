import { Module } from '@nestjs/common';
import { DirectoryRepository } from './directory.repository';
import { DirectoryResolver } from './directory.resolver';
import { DirectoryService } from './directory.service';
import { MembersExportController } from './export/members-export.controller';
import { MembersFile } from './export/members-file';
import { FacetsRepository } from './facets/facets.repository';
import { FacetsService } from './facets/facets.service';
import { MapRepository } from './map/map.repository';
import { MapService } from './map/map.service';
import { SavedSearchesResolver } from './saved-searches/saved-searches.resolver';
import { SavedSearchesService } from './saved-searches/saved-searches.service';

@Module({
  controllers: [MembersExportController],
  providers: [
    DirectoryRepository,
    DirectoryResolver,
    DirectoryService,
    FacetsRepository,
    FacetsService,
    MapRepository,
    MapService,
    MembersFile,
    SavedSearchesResolver,
    SavedSearchesService,
  ],
})
export class DirectoryModule {}

import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../platform/database/keyset';
import { decodeSharedId } from '../../platform/database/public-id';
import type { Viewer } from '../identity';
import { presentProfile, type MemberProfileModel } from '../profiles';
import { Memberships } from '../territories';
import type { DirectoryArgs, DirectoryFilterArgs } from './directory.inputs';
import { DirectoryRepository } from './directory.repository';
import type { DirectoryCountsModel } from './facets/facet.model';
import { searchOf } from './facets/facets';
import { FacetsService } from './facets/facets.service';
import type { DirectoryMapModel } from './map/map.model';
import { MapService } from './map/map.service';

/** Members as one of them may find them. */
@Injectable()
export class DirectoryService {
  constructor(
    private readonly repository: DirectoryRepository,
    private readonly facets: FacetsService,
    private readonly maps: MapService,
    private readonly memberships: Memberships,
  ) {}

  async page(viewer: Viewer, args: DirectoryArgs): Promise<Page<MemberProfileModel>> {
    const reader = await this.memberships.require(viewer, decodeSharedId(args.territory));
    const request = pageRequest(args);
    const rows = await this.repository.page(reader, searchOf(args.filter ?? {}), request);
    return toPage(
      rows,
      request,
      ({ at, member_id: id }) => ({ at, id }),
      (row) => presentProfile(row, viewer),
    );
  }

  async counts(viewer: Viewer, { territory, filter }: DirectoryFilterArgs): Promise<DirectoryCountsModel> {
    const reader = await this.memberships.require(viewer, decodeSharedId(territory));
    return this.facets.counts(reader, filter ?? {});
  }

  async map(viewer: Viewer, { territory, filter }: DirectoryFilterArgs): Promise<DirectoryMapModel> {
    const reader = await this.memberships.require(viewer, decodeSharedId(territory));
    return this.maps.of(reader, filter ?? {});
  }
}

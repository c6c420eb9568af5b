import { Injectable } from '@nestjs/common';
import { PerimeterMaps, type Membership } from '../../territories';
import type { DirectoryFilterInput } from '../directory.inputs';
import { EVERYONE, searchOf } from '../facets/facets';
import { FacetsRepository } from '../facets/facets.repository';
import { MapRepository } from './map.repository';
import type { DirectoryMapModel } from './map.model';
import { placesOf } from './places';

/** More communes than any territory has. */
const ALL = 40_000;

@Injectable()
export class MapService {
  constructor(
    private readonly repository: MapRepository,
    private readonly facets: FacetsRepository,
    private readonly perimeters: PerimeterMaps,
  ) {}

  async of(reader: Membership, filter: DirectoryFilterInput): Promise<DirectoryMapModel> {
    const groups = [{ search: searchOf(filter), kinds: [EVERYONE, 'commune'] }];
    const rows = await this.facets.counts(reader, groups, [], ALL);
    const total = rows.find(({ facet }) => facet === EVERYONE)?.count ?? 0;
    const counts = new Map(
      rows.filter(({ kind }) => kind === 'commune').map(({ facet, count }) => [facet.split(':')[1]!, count]),
    );
    const [communes, coverage, contours] = await Promise.all([
      this.repository.locate([...counts.keys()]),
      this.repository.coverage(reader.territoryId),
      this.perimeters.contours(reader.territoryId),
    ]);
    const shown = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return { places: placesOf(communes, counts), elsewhere: total - shown, coverage, contours };
  }
}

import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Viewer } from '../../identity';
import { Memberships } from '../members/memberships';
import { TerritoryModel } from '../territory.models';
import { PerimeterMapModel } from './perimeter-map.model';
import { PerimeterMaps } from './perimeter-maps';

@Resolver(() => TerritoryModel)
export class PerimeterMapResolver {
  constructor(
    private readonly maps: PerimeterMaps,
    private readonly memberships: Memberships,
  ) {}

  /** Every commune of the territory and where it lies. */
  @ResolveField(() => PerimeterMapModel)
  async perimeterMap(
    @Parent() { territoryId }: TerritoryModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PerimeterMapModel> {
    await this.memberships.require(viewer, territoryId);
    const [places, contours] = await Promise.all([this.maps.places(territoryId), this.maps.contours(territoryId)]);
    return { places, contours };
  }
}

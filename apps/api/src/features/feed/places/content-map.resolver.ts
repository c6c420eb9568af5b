import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { decodeSharedId } from '../../../platform/database/public-id';
import { Viewer } from '../../identity';
import { Memberships, PerimeterMaps } from '../../territories';
import { ContentMapModel } from './content-map.models';
import { ContentMapRepository } from './content-map.repository';

@Resolver()
export class ContentMapResolver {
  constructor(
    private readonly repository: ContentMapRepository,
    private readonly perimeters: PerimeterMaps,
    private readonly memberships: Memberships,
  ) {}

  /** Where the contents of a territory are. */
  @Query(() => ContentMapModel)
  @SignedIn()
  async contentMap(
    @CurrentViewer() viewer: Viewer,
    @Args('territory', { type: () => ID }) territory: string,
  ): Promise<ContentMapModel> {
    const reader = await this.memberships.require(viewer, decodeSharedId(territory));
    const [places, contours] = await Promise.all([
      this.repository.places(reader),
      this.perimeters.contours(reader.territoryId),
    ]);
    return { places, contours };
  }
}

import { ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { ViewerModel, type Viewer } from '../../identity';
import { TerritoriesLoaders } from '../territories.loaders';
import { presentTerritoryCard } from '../territory-presentation';
import { ViewerRestrictionModel } from './restriction.models';
import { RestrictionsRepository } from './restrictions.repository';
import { presentRestriction } from './restrictions.service';

@Resolver(() => ViewerModel)
export class ViewerRestrictionsResolver {
  constructor(
    private readonly repository: RestrictionsRepository,
    private readonly territories: TerritoriesLoaders,
  ) {}

  /** Where the viewer may not take part now, why and until when. */
  @ResolveField(() => [ViewerRestrictionModel])
  async restrictions(@CurrentViewer() viewer: Viewer | null): Promise<ViewerRestrictionModel[]> {
    if (!viewer) return [];
    const rows = await this.repository.ofAccount(viewer.accountId);
    return Promise.all(
      rows.map(async (row) => ({
        ...presentRestriction(row),
        territory: presentTerritoryCard((await this.territories.byId(viewer).load(row.territory_id))!),
      })),
    );
  }
}

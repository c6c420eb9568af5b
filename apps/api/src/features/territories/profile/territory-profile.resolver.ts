import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires } from '../../../platform/auth/rule.decorator';
import type { Viewer } from '../../identity';
import { TerritoriesRepository } from '../territories.repository';
import { presentTerritory } from '../territory-presentation';
import { TerritoryModel } from '../territory.models';
import { ChangePerimeterInput, TerritoryLogoInput, UpdateTerritoryInput } from './territory-profile.inputs';
import { TerritoryProfileService } from './territory-profile.service';

@Resolver(() => TerritoryModel)
export class TerritoryProfileResolver {
  constructor(
    private readonly service: TerritoryProfileService,
    private readonly territories: TerritoriesRepository,
  ) {}

  @Requires('territory.edit')
  @Mutation(() => TerritoryModel)
  async updateTerritory(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UpdateTerritoryInput,
  ): Promise<TerritoryModel> {
    return this.at(await this.service.update(viewer, input));
  }

  @Requires('territory.edit')
  @Mutation(() => TerritoryModel)
  async setTerritoryLogo(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: TerritoryLogoInput,
  ): Promise<TerritoryModel> {
    return this.at(await this.service.setLogo(viewer, input));
  }

  @Requires('territory.edit')
  @Mutation(() => TerritoryModel)
  async changePerimeter(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ChangePerimeterInput,
  ): Promise<TerritoryModel> {
    return this.at(await this.service.changePerimeter(viewer, input));
  }

  private async at(territoryId: string): Promise<TerritoryModel> {
    const [row] = await this.territories.byIds([territoryId]);
    return presentTerritory(row!);
  }
}

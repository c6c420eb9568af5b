import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { OperatorOnly } from '../../../platform/auth/rule.decorator';
import { TerritoryOperations } from './territory-operations';
import { presentOperatedTerritory } from '../territory-presentation';
import { OperatedTerritoryModel } from '../territory.models';

@Resolver(() => OperatedTerritoryModel)
export class TerritoriesOperatorResolver {
  constructor(private readonly territories: TerritoryOperations) {}

  @OperatorOnly()
  @Mutation(() => OperatedTerritoryModel)
  async suspendTerritory(@Args('id', { type: () => ID }) id: string): Promise<OperatedTerritoryModel> {
    return presentOperatedTerritory(await this.territories.suspend(id));
  }

  @OperatorOnly()
  @Mutation(() => OperatedTerritoryModel)
  async resumeTerritory(@Args('id', { type: () => ID }) id: string): Promise<OperatedTerritoryModel> {
    return presentOperatedTerritory(await this.territories.resume(id));
  }

  @OperatorOnly()
  @Mutation(() => OperatedTerritoryModel)
  async archiveTerritory(@Args('id', { type: () => ID }) id: string): Promise<OperatedTerritoryModel> {
    return presentOperatedTerritory(await this.territories.archive(id));
  }
}

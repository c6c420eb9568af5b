import { Args, ID, Mutation, ObjectType, Field, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { OperatorOnly } from '../../platform/auth/rule.decorator';
import { encodeSharedId } from '../../platform/database/public-id';
import type { Viewer } from '../identity';
import { InvitationModel } from './invitations/invitation.models';
import { TerritoryFounding } from './territory-founding';
import { CreateTerritoryInput } from './territories.inputs';
import { TerritoryOperations } from './territory-operations';
import { presentOperatedTerritory } from './territory-presentation';
import { OperatedTerritoryModel } from './territory.models';

@ObjectType('FoundedTerritory')
export class FoundedTerritoryModel {
  @Field(() => ID)
  id!: string;

  /** The first community manager's. */
  @Field(() => InvitationModel)
  invitation!: InvitationModel;
}

@Resolver(() => FoundedTerritoryModel)
export class TerritoriesOperatorResolver {
  constructor(
    private readonly founding: TerritoryFounding,
    private readonly territories: TerritoryOperations,
  ) {}

  @OperatorOnly()
  @Mutation(() => FoundedTerritoryModel)
  async createTerritory(@CurrentViewer() viewer: Viewer, @Args('input') input: CreateTerritoryInput) {
    const { territoryId, invitation } = await this.founding.found(viewer, input);
    return { id: encodeSharedId(territoryId), invitation };
  }

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

import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires } from '../../../platform/auth/rule.decorator';
import type { Viewer } from '../../identity';
import { TerritoryModel } from '../territory.models';
import { UpdateCharterInput } from './charter.inputs';
import { CharterModel } from './charter.models';
import { CharterService } from './charter.service';

@Resolver(() => TerritoryModel)
export class CharterResolver {
  constructor(private readonly charters: CharterService) {}

  @Requires('charter.edit')
  @Mutation(() => CharterModel)
  updateCharter(@CurrentViewer() viewer: Viewer, @Args('input') input: UpdateCharterInput): Promise<CharterModel> {
    return this.charters.update(viewer, input);
  }

  @ResolveField(() => CharterModel)
  charter(@Parent() territory: TerritoryModel, @CurrentViewer() viewer: Viewer): Promise<CharterModel> {
    return this.charters.read(viewer, territory.territoryId);
  }
}

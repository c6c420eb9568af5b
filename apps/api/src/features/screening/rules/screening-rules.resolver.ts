import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires } from '../../../platform/auth/rule.decorator';
import type { Viewer } from '../../identity';
import { TerritoryModel } from '../../territories';
import { BlockWordInput, HoldFirstPostsInput } from './screening-rules.inputs';
import { ScreeningRulesModel } from './screening-rules.models';
import { ScreeningRulesService } from './screening-rules.service';

@Resolver(() => TerritoryModel)
export class ScreeningRulesResolver {
  constructor(private readonly service: ScreeningRulesService) {}

  @ResolveField(() => ScreeningRulesModel)
  screeningRules(
    @Parent() { territoryId }: TerritoryModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ScreeningRulesModel> {
    return this.service.read(viewer, territoryId);
  }

  @Requires('reports.handle')
  @Mutation(() => ScreeningRulesModel)
  blockWord(@CurrentViewer() viewer: Viewer, @Args('input') input: BlockWordInput): Promise<ScreeningRulesModel> {
    return this.service.block(viewer, input);
  }

  @Requires('reports.handle')
  @Mutation(() => ScreeningRulesModel)
  unblockWord(
    @CurrentViewer() viewer: Viewer,
    @Args('word', { type: () => ID }) word: string,
  ): Promise<ScreeningRulesModel> {
    return this.service.unblock(viewer, word);
  }

  @Requires('territory.edit')
  @Mutation(() => ScreeningRulesModel)
  holdFirstPosts(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: HoldFirstPostsInput,
  ): Promise<ScreeningRulesModel> {
    return this.service.holdFirstPosts(viewer, input);
  }
}

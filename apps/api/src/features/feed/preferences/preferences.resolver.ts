import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer, ViewerModel } from '../../identity';
import { ChooseFeedInput, FeedPreferencesModel } from './preferences.model';
import { PreferencesService } from './preferences.service';

@Resolver(() => ViewerModel)
export class PreferencesResolver {
  constructor(private readonly service: PreferencesService) {}

  @ResolveField(() => FeedPreferencesModel)
  feedPreferences(@CurrentViewer() viewer: Viewer): Promise<FeedPreferencesModel> {
    return this.service.of(viewer);
  }

  @Mutation(() => FeedPreferencesModel)
  @SignedIn()
  chooseFeed(@CurrentViewer() viewer: Viewer, @Args('input') input: ChooseFeedInput): Promise<FeedPreferencesModel> {
    return this.service.choose(viewer, input);
  }
}

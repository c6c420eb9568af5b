import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { decodePublicId } from '../../../platform/database/public-id';
import { Viewer } from '../../identity';
import { StoriesLoaders } from './stories.loaders';
import { StoryContentModel, StoryModel } from './story.models';

@Resolver(() => StoryModel)
export class StoriesResolver {
  constructor(private readonly loaders: StoriesLoaders) {}

  @ResolveField(() => StoryContentModel)
  content(@Parent() { id }: StoryModel, @CurrentViewer() viewer: Viewer): Promise<StoryContentModel> {
    return this.loaders.content(viewer, decodePublicId(id)!);
  }
}

import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import { SavedSearchModel } from './saved-search.model';
import { SaveSearchInput } from './saved-searches.inputs';
import { SavedSearchesService } from './saved-searches.service';

@Resolver(() => SavedSearchModel)
export class SavedSearchesResolver {
  constructor(private readonly service: SavedSearchesService) {}

  /** The viewer's own, by name. */
  @SignedIn()
  @Query(() => [SavedSearchModel])
  savedSearches(
    @CurrentViewer() viewer: Viewer,
    @Args('territory', { type: () => ID }) territory: string,
  ): Promise<SavedSearchModel[]> {
    return this.service.list(viewer, territory);
  }

  @SignedIn()
  @Mutation(() => SavedSearchModel)
  saveSearch(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveSearchInput): Promise<SavedSearchModel> {
    return this.service.save(viewer, input);
  }
}

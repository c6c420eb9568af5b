import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../platform/auth/rule.decorator';
import { Viewer } from '../identity';
import { SavedSearches } from './saved-searches';

@Resolver()
export class SavedSearchesResolver {
  constructor(private readonly searches: SavedSearches) {}

  /** Of the viewer's own, whatever it searches for; its alert ends with it. */
  @SignedIn()
  @Mutation(() => Boolean)
  deleteSavedSearch(
    @CurrentViewer() viewer: Viewer,
    @Args('search', { type: () => ID }) search: string,
  ): Promise<boolean> {
    return this.searches.delete(viewer, search);
  }
}

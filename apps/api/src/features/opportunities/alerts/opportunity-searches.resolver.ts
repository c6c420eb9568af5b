import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import {
  SavedOpportunitySearchModel,
  SaveOpportunitySearchInput,
  SetOpportunityAlertInput,
} from './opportunity-search.model';
import { OpportunitySearchesService } from './opportunity-searches.service';

@Resolver(() => SavedOpportunitySearchModel)
export class OpportunitySearchesResolver {
  constructor(private readonly service: OpportunitySearchesService) {}

  /** The viewer's own, by name. */
  @SignedIn()
  @Query(() => [SavedOpportunitySearchModel])
  savedOpportunitySearches(
    @CurrentViewer() viewer: Viewer,
    @Args('territory', { type: () => ID }) territory: string,
  ): Promise<SavedOpportunitySearchModel[]> {
    return this.service.list(viewer, territory);
  }

  @SignedIn()
  @Mutation(() => SavedOpportunitySearchModel)
  saveOpportunitySearch(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveOpportunitySearchInput,
  ): Promise<SavedOpportunitySearchModel> {
    return this.service.save(viewer, input);
  }

  @SignedIn()
  @Mutation(() => SavedOpportunitySearchModel)
  setOpportunityAlert(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetOpportunityAlertInput,
  ): Promise<SavedOpportunitySearchModel> {
    return this.service.setAlert(viewer, input);
  }
}

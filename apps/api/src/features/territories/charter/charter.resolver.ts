import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { pageRequest } from '../../../platform/database/keyset';
import { PageArgs } from '../../../platform/graphql/page.model';
import type { Viewer } from '../../identity';
import { TerritoryModel } from '../territory.models';
import { CharterReadingService } from './charter-reading.service';
import { CharterPreviewInput } from './charter.inputs';
import { CharterChangeConnection, CharterModel, CharterPreviewModel } from './charter.models';

@Resolver(() => TerritoryModel)
export class CharterResolver {
  constructor(private readonly charters: CharterReadingService) {}

  /** What a change of the charter would do, and for whom. */
  @SignedIn()
  @Query(() => CharterPreviewModel)
  charterPreview(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CharterPreviewInput,
  ): Promise<CharterPreviewModel> {
    return this.charters.preview(viewer, input);
  }

  @ResolveField(() => CharterModel)
  charter(@Parent() { territoryId }: TerritoryModel, @CurrentViewer() viewer: Viewer): Promise<CharterModel> {
    return this.charters.read(viewer, territoryId);
  }

  /** The changes of the charter, newest first. */
  @ResolveField(() => CharterChangeConnection)
  charterChanges(@Parent() { territoryId }: TerritoryModel, @CurrentViewer() viewer: Viewer, @Args() args: PageArgs) {
    return this.charters.history(viewer, territoryId, pageRequest(args));
  }
}

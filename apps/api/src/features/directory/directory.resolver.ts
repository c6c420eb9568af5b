import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../platform/auth/rule.decorator';
import type { Page } from '../../platform/database/keyset';
import { Viewer } from '../identity';
import type { MemberProfileModel } from '../profiles';
import { DirectoryArgs, DirectoryFilterArgs } from './directory.inputs';
import { DirectoryConnection } from './directory.models';
import { DirectoryService } from './directory.service';
import { DirectoryCountsModel } from './facets/facet.model';
import { DirectoryMapModel } from './map/map.model';

@Resolver()
export class DirectoryResolver {
  constructor(private readonly service: DirectoryService) {}

  /** Members found, the latest arrival first. */
  @SignedIn()
  @Query(() => DirectoryConnection)
  directory(@CurrentViewer() viewer: Viewer, @Args() args: DirectoryArgs): Promise<Page<MemberProfileModel>> {
    return this.service.page(viewer, args);
  }

  @SignedIn()
  @Query(() => DirectoryCountsModel)
  directoryCounts(@CurrentViewer() viewer: Viewer, @Args() args: DirectoryFilterArgs): Promise<DirectoryCountsModel> {
    return this.service.counts(viewer, args);
  }

  @SignedIn()
  @Query(() => DirectoryMapModel)
  directoryMap(@CurrentViewer() viewer: Viewer, @Args() args: DirectoryFilterArgs): Promise<DirectoryMapModel> {
    return this.service.map(viewer, args);
  }
}

import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import type { Page } from '../../platform/database/keyset';
import { PageArgs } from '../../platform/graphql/page.model';
import { Viewer } from '../identity';
import { OrganisationModel } from '../organisations';
import type { SubjectModel } from '../subjects';
import { FeedConnection } from './feed.model';
import { FeedService } from './feed.service';

@Resolver(() => OrganisationModel)
export class OrganisationPublicationsResolver {
  constructor(private readonly feeds: FeedService) {}

  /** What its owners and editors published in its name, newest first. */
  @ResolveField(() => FeedConnection)
  publications(
    @Parent() organisation: OrganisationModel,
    @CurrentViewer() viewer: Viewer,
    @Args() args: PageArgs,
  ): Promise<Page<SubjectModel>> {
    return this.feeds.ofOrganisation(viewer, organisation, args);
  }
}

import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import type { Page } from '../../../platform/database/keyset';
import { Viewer } from '../../identity';
import type { SubjectModel } from '../../subjects';
import { MemberProfileModel } from '../profile.model';
import { ContributionConnection, ContributionCountModel, ContributionsArgs } from './contributions.models';
import { ContributionsService } from './contributions.service';

@Resolver(() => MemberProfileModel)
export class ContributionsResolver {
  constructor(private readonly service: ContributionsService) {}

  /** What they published, newest first. */
  @ResolveField(() => ContributionConnection)
  contributions(
    @Parent() { key }: MemberProfileModel,
    @CurrentViewer() viewer: Viewer,
    @Args() args: ContributionsArgs,
  ): Promise<Page<SubjectModel>> {
    return this.service.page(viewer, key, args);
  }

  /** The same by kind, the most frequent first. */
  @ResolveField(() => [ContributionCountModel])
  contributionCounts(
    @Parent() { key }: MemberProfileModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ContributionCountModel[]> {
    return this.service.counts(viewer, key);
  }
}

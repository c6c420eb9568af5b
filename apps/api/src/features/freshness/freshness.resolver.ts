import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../platform/auth/rule.decorator';
import type { Page } from '../../platform/database/keyset';
import { RateLimit } from '../../platform/limits/rate-limit.decorator';
import { Viewer } from '../identity';
import { SubjectModel } from '../subjects';
import { FlagsService } from './flags/flags.service';
import { FlagOutdatedInput, ReviewArgs } from './freshness.inputs';
import { FreshnessModel, ReviewConnection, type ReviewItemModel } from './freshness.models';
import { ReviewService } from './review/review.service';
import { ViewsService } from './views/views.service';

const FLAGS = { points: 30, seconds: 3600, by: 'account' } as const;
const VIEWS = { points: 120, seconds: 60, by: 'account' } as const;

const Id = () => Args('id', { type: () => ID });

@Resolver(() => SubjectModel)
export class FreshnessResolver {
  constructor(
    private readonly review: ReviewService,
    private readonly flags: FlagsService,
    private readonly views: ViewsService,
  ) {}

  /** Content that somebody should look at, the longest overdue first. */
  @Query(() => ReviewConnection)
  @Requires('content.curate')
  contentToReview(@CurrentViewer() viewer: Viewer, @Args() args: ReviewArgs): Promise<Page<ReviewItemModel>> {
    return this.review.queue(viewer, args);
  }

  @Query(() => FreshnessModel)
  @Requires('content.curate')
  freshness(
    @CurrentViewer() viewer: Viewer,
    @Args('territory', { type: () => ID }) territory: string,
  ): Promise<FreshnessModel> {
    return this.views.freshness(viewer, territory);
  }

  /** It still holds: for as long again as its kind usually does. */
  @Mutation(() => SubjectModel)
  @SignedIn()
  confirmSubject(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<SubjectModel> {
    return this.review.confirm(viewer, id);
  }

  /** Asks its author whether it still holds; `false` when somebody did within some days. */
  @Mutation(() => Boolean)
  @Requires('content.curate')
  askForReview(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<boolean> {
    return this.review.ask(viewer, id);
  }

  @Mutation(() => SubjectModel)
  @SignedIn()
  @RateLimit(FLAGS)
  flagOutdated(@CurrentViewer() viewer: Viewer, @Args('input') input: FlagOutdatedInput): Promise<SubjectModel> {
    return this.flags.flag(viewer, input);
  }

  @Mutation(() => SubjectModel)
  @SignedIn()
  withdrawOutdatedFlag(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<SubjectModel> {
    return this.flags.withdraw(viewer, id);
  }

  /** Somebody opened it; counted without who. */
  @Mutation(() => Boolean)
  @SignedIn()
  @RateLimit(VIEWS)
  async countView(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<boolean> {
    await this.views.count(viewer, id);
    return true;
  }
}

import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { Viewer } from '../../identity';
import { DraftSchedule } from './draft-schedule';
import { DraftInput, DraftsArgs, SaveDraftInput, ScheduleDraftInput } from './drafts.inputs';
import { DraftsService } from './drafts.service';
import { PostDraftConnection, PostDraftModel } from './post-draft.model';

/** A save every second for ten minutes: more than anybody types. */
const SAVES = { by: 'account', points: 120, seconds: 120 } as const;

@Resolver(() => PostDraftModel)
export class DraftsResolver {
  constructor(
    private readonly drafts: DraftsService,
    private readonly schedule: DraftSchedule,
  ) {}

  /** The viewer's own, last written first. */
  @Query(() => PostDraftConnection, { name: 'drafts' })
  @SignedIn()
  list(@CurrentViewer() viewer: Viewer, @Args() args: DraftsArgs): Promise<PostDraftConnection> {
    return this.drafts.list(viewer, args);
  }

  @Query(() => PostDraftModel, { name: 'draft', nullable: true })
  @SignedIn()
  find(@CurrentViewer() viewer: Viewer, @Args('input') input: DraftInput): Promise<PostDraftModel | null> {
    return this.drafts.find(viewer, input);
  }

  @Mutation(() => PostDraftModel)
  @SignedIn()
  @RateLimit(SAVES)
  saveDraft(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveDraftInput): Promise<PostDraftModel> {
    return this.drafts.save(viewer, input);
  }

  @Mutation(() => Boolean)
  @SignedIn()
  deleteDraft(@CurrentViewer() viewer: Viewer, @Args('input') input: DraftInput): Promise<boolean> {
    return this.drafts.delete(viewer, input);
  }

  @Mutation(() => PostDraftModel)
  @SignedIn()
  restoreDraft(@CurrentViewer() viewer: Viewer, @Args('input') input: DraftInput): Promise<PostDraftModel> {
    return this.drafts.restore(viewer, input);
  }

  /** Has it published by itself at that time, or no longer. */
  @Mutation(() => PostDraftModel)
  @SignedIn()
  scheduleDraft(@CurrentViewer() viewer: Viewer, @Args('input') input: ScheduleDraftInput): Promise<PostDraftModel> {
    return this.schedule.set(viewer, input);
  }
}

import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../../platform/auth/rule.decorator';
import type { Page } from '../../../platform/database/keyset';
import { PageArgs } from '../../../platform/graphql/page.model';
import type { Viewer } from '../../identity';
import { TerritoryModel } from '../../territories';
import { HeldContentConnection, HeldContentModel } from './held-content.models';
import { OwnHeldContentsArgs, RefuseHeldContentInput } from './held-contents.inputs';
import { OwnHeldContentsService } from './own-held-contents.service';
import { ReviewsService } from './reviews.service';

const Content = () => Args('content', { type: () => ID });

/** For authors. */
@Resolver(() => HeldContentModel)
export class OwnHeldContentsResolver {
  constructor(private readonly service: OwnHeldContentsService) {}

  /** What the viewer wrote there that waits, or was refused, newest first. */
  @SignedIn()
  @Query(() => HeldContentConnection)
  ownHeldContents(@CurrentViewer() viewer: Viewer, @Args() args: OwnHeldContentsArgs): Promise<Page<HeldContentModel>> {
    return this.service.list(viewer, args);
  }

  @SignedIn()
  @Mutation(() => HeldContentModel)
  withdrawHeldContent(@CurrentViewer() viewer: Viewer, @Content() content: string): Promise<HeldContentModel> {
    return this.service.withdraw(viewer, content);
  }
}

/** For those who review. */
@Resolver(() => TerritoryModel)
export class ReviewsResolver {
  constructor(private readonly service: ReviewsService) {}

  /** Those that wait, oldest first. */
  @ResolveField(() => HeldContentConnection)
  heldContents(
    @Parent() { territoryId }: TerritoryModel,
    @CurrentViewer() viewer: Viewer,
    @Args() args: PageArgs,
  ): Promise<Page<HeldContentModel>> {
    return this.service.queue(viewer, territoryId, args);
  }

  @Requires('reports.handle')
  @Mutation(() => HeldContentModel)
  approveHeldContent(@CurrentViewer() viewer: Viewer, @Content() content: string): Promise<HeldContentModel> {
    return this.service.approve(viewer, content);
  }

  @Requires('reports.handle')
  @Mutation(() => HeldContentModel)
  refuseHeldContent(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { content, reason }: RefuseHeldContentInput,
  ): Promise<HeldContentModel> {
    return this.service.refuse(viewer, content, reason);
  }

  /** Takes back a refusal that one has just spoken. */
  @Requires('reports.handle')
  @Mutation(() => HeldContentModel)
  reopenHeldContent(@CurrentViewer() viewer: Viewer, @Content() content: string): Promise<HeldContentModel> {
    return this.service.reopen(viewer, content);
  }
}

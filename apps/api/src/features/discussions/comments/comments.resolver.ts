import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../../platform/auth/rule.decorator';
import type { Page } from '../../../platform/database/keyset';
import { decodePublicId } from '../../../platform/database/public-id';
import { PageArgs } from '../../../platform/graphql/page.model';
import { Viewer } from '../../identity';
import { CommentDeletions } from './comment-deletions';
import { CommentReading } from './comment-reading';
import { CommentConnection, CommentModel, CommentVersionConnection, type CommentVersionModel } from './comment.model';
import { CommentInput, EditCommentInput, ThreadArgs } from './comments.inputs';
import { CommentsService } from './comments.service';
import { ThreadsLoaders } from './threads/threads.loaders';

@Resolver(() => CommentModel)
export class CommentsResolver {
  constructor(
    private readonly comments: CommentsService,
    private readonly deletions: CommentDeletions,
    private readonly reading: CommentReading,
    private readonly threads: ThreadsLoaders,
  ) {}

  @Query(() => CommentModel, { nullable: true })
  @SignedIn()
  readComment(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CommentModel | null> {
    return this.reading.find(viewer, id);
  }

  /** In the thread that it opened, oldest first. */
  @ResolveField(() => CommentConnection)
  answers(
    @CurrentViewer() viewer: Viewer,
    @Parent() comment: CommentModel,
    @Args() args: ThreadArgs,
  ): Promise<Page<CommentModel>> {
    return this.threads.page(viewer, { parent: 'thread', key: decodePublicId(comment.id)!, args });
  }

  /** What it said before it was edited, latest first. */
  @ResolveField(() => CommentVersionConnection)
  versions(
    @CurrentViewer() viewer: Viewer,
    @Parent() comment: CommentModel,
    @Args() args: PageArgs,
  ): Promise<Page<CommentVersionModel>> {
    return this.reading.versions(viewer, decodePublicId(comment.id)!, args);
  }

  /** Null when it is held until somebody has read it: `ownHeldContents` says why. */
  @Mutation(() => CommentModel, { nullable: true })
  @Requires('comments.write')
  comment(@CurrentViewer() viewer: Viewer, @Args('input') input: CommentInput): Promise<CommentModel | null> {
    return this.comments.comment(viewer, input);
  }

  @Mutation(() => CommentModel)
  @SignedIn()
  editComment(@CurrentViewer() viewer: Viewer, @Args('input') input: EditCommentInput): Promise<CommentModel> {
    return this.comments.edit(viewer, input);
  }

  @Mutation(() => Boolean)
  @SignedIn()
  deleteComment(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.deletions.delete(viewer, id);
  }

  @Mutation(() => CommentModel)
  @SignedIn()
  restoreComment(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<CommentModel> {
    return this.deletions.restore(viewer, id);
  }
}

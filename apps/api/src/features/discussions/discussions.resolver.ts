import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../platform/auth/rule.decorator';
import type { Page } from '../../platform/database/keyset';
import { decodePublicId } from '../../platform/database/public-id';
import { PageArgs } from '../../platform/graphql/page.model';
import { Viewer } from '../identity';
import { SubjectModel } from '../subjects';
import { CommentConnection, CommentModel } from './comments/comment.model';
import { CommentsLoaders } from './comments/comments.loaders';
import { CommentInput, ReactInput } from './discussions.inputs';
import { DiscussionsService } from './discussions.service';

@Resolver(() => SubjectModel)
export class DiscussionsResolver {
  constructor(
    private readonly discussions: DiscussionsService,
    private readonly loaders: CommentsLoaders,
  ) {}

  @ResolveField(() => CommentConnection)
  comments(
    @CurrentViewer() viewer: Viewer,
    @Parent() subject: SubjectModel,
    @Args() page: PageArgs,
  ): Promise<Page<CommentModel>> {
    return this.loaders.thread(viewer, { subject: decodePublicId(subject.id)!, page });
  }

  @Mutation(() => CommentModel)
  @Requires('comments.write')
  comment(@CurrentViewer() viewer: Viewer, @Args('input') input: CommentInput): Promise<CommentModel> {
    return this.discussions.comment(viewer, input);
  }

  @Mutation(() => Boolean)
  @SignedIn()
  deleteComment(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.discussions.deleteComment(viewer, id);
  }

  @Mutation(() => SubjectModel)
  @Requires('reactions.give')
  react(@CurrentViewer() viewer: Viewer, @Args('input') input: ReactInput): Promise<SubjectModel> {
    return this.discussions.react(viewer, input);
  }
}

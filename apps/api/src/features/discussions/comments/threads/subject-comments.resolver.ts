import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../../platform/auth/current-viewer.decorator';
import type { Page } from '../../../../platform/database/keyset';
import { decodePublicId } from '../../../../platform/database/public-id';
import { Viewer } from '../../../identity';
import { SubjectModel } from '../../../subjects';
import { CommentConnection, type CommentModel } from '../comment.model';
import { ThreadArgs } from '../comments.inputs';
import { ThreadsLoaders } from './threads.loaders';

@Resolver(() => SubjectModel)
export class SubjectCommentsResolver {
  constructor(private readonly threads: ThreadsLoaders) {}

  /** Those that open a thread, oldest first; their answers stand in each. */
  @ResolveField(() => CommentConnection)
  comments(
    @CurrentViewer() viewer: Viewer,
    @Parent() subject: SubjectModel,
    @Args() args: ThreadArgs,
  ): Promise<Page<CommentModel>> {
    return this.threads.page(viewer, { parent: 'subject', key: decodePublicId(subject.id)!, args });
  }
}

import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import type { Page } from '../../../platform/database/keyset';
import { Viewer } from '../../identity';
import { PostModel } from '../post.model';
import { ArchivedPostsArgs, PostConnection } from './archive.models';
import { PostArchive } from './archive.service';

@Resolver()
export class ArchiveResolver {
  constructor(private readonly archive: PostArchive) {}

  /** The viewer's own, newest first. */
  @Query(() => PostConnection)
  @SignedIn()
  archivedPosts(@CurrentViewer() viewer: Viewer, @Args() args: ArchivedPostsArgs): Promise<Page<PostModel>> {
    return this.archive.page(viewer, args);
  }

  /** Takes one's own post out of everybody's sight until it is brought back. */
  @Mutation(() => Boolean)
  @SignedIn()
  archivePost(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.archive.archive(viewer, id);
  }

  @Mutation(() => PostModel)
  @SignedIn()
  unarchivePost(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<PostModel> {
    return this.archive.bringBack(viewer, id);
  }
}

import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import { PostModel } from '../post.model';
import { EditPostInput, PublishPostInput } from './posts.inputs';
import { PostsService } from './posts.service';

@Resolver(() => PostModel)
export class PostsResolver {
  constructor(private readonly posts: PostsService) {}

  @Query(() => PostModel, { nullable: true })
  @SignedIn()
  post(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<PostModel | null> {
    return this.posts.find(viewer, id);
  }

  /** Null when it is held until somebody has read it: `ownHeldContents` says why. */
  @Mutation(() => PostModel, { nullable: true })
  @Requires('posts.publish')
  publishPost(@CurrentViewer() viewer: Viewer, @Args('input') input: PublishPostInput): Promise<PostModel | null> {
    return this.posts.publish(viewer, input);
  }

  @Mutation(() => PostModel)
  @SignedIn()
  editPost(@CurrentViewer() viewer: Viewer, @Args('input') input: EditPostInput): Promise<PostModel> {
    return this.posts.edit(viewer, input);
  }

  @Mutation(() => Boolean)
  @SignedIn()
  deletePost(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.posts.delete(viewer, id);
  }
}

import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import { PostModel } from '../post.model';
import { PostsService } from '../publishing/posts.service';
import { LinkPreviews } from './link-previews';

@Resolver(() => PostModel)
export class LinkPreviewsResolver {
  constructor(
    private readonly previews: LinkPreviews,
    private readonly posts: PostsService,
  ) {}

  /** Puts the card of a link away and leaves the link. */
  @Mutation(() => PostModel)
  @SignedIn()
  async removeLinkPreview(
    @CurrentViewer() viewer: Viewer,
    @Args('post', { type: () => ID }) post: string,
  ): Promise<PostModel> {
    await this.previews.hide(viewer, post);
    return (await this.posts.find(viewer, post))!;
  }
}

import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { Viewer } from '../../identity';
import { PostModel } from '../post.model';
import {
  AnswerPostOfferInput,
  OfferPostInput,
  AnswerCoAuthorshipInput,
  EndCoAuthorshipInput,
  InviteCoAuthorsInput,
} from './co-authors.inputs';
import { CoAuthoredPosts } from './co-authored-posts';

/** Each goes to somebody's inbox. */
const INVITATIONS = { points: 30, seconds: 3_600, by: 'account' } as const;

@Resolver()
export class CoAuthorsResolver {
  constructor(private readonly posts: CoAuthoredPosts) {}

  /** By the author alone; nobody signs before they have agreed. */
  @Mutation(() => PostModel)
  @SignedIn()
  @RateLimit(INVITATIONS)
  inviteCoAuthors(@CurrentViewer() viewer: Viewer, @Args('input') input: InviteCoAuthorsInput): Promise<PostModel> {
    return this.posts.invite(viewer, input);
  }

  @Mutation(() => PostModel)
  @SignedIn()
  answerCoAuthorship(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AnswerCoAuthorshipInput,
  ): Promise<PostModel> {
    return this.posts.answer(viewer, input);
  }

  /** A co-author leaves; the author takes a name or an invitation back. */
  @Mutation(() => PostModel)
  @SignedIn()
  endCoAuthorship(@CurrentViewer() viewer: Viewer, @Args('input') input: EndCoAuthorshipInput): Promise<PostModel> {
    return this.posts.end(viewer, input);
  }

  /** By the author alone: one who signs it is asked to look after it in their place. */
  @Mutation(() => PostModel)
  @SignedIn()
  @RateLimit(INVITATIONS)
  offerPost(@CurrentViewer() viewer: Viewer, @Args('input') input: OfferPostInput): Promise<PostModel> {
    return this.posts.offer(viewer, input);
  }

  /** Whoever accepts is the author from then on; the former one signs on. */
  @Mutation(() => PostModel)
  @SignedIn()
  answerPostOffer(@CurrentViewer() viewer: Viewer, @Args('input') input: AnswerPostOfferInput): Promise<PostModel> {
    return this.posts.answerOffer(viewer, input);
  }
}

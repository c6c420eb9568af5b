import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../../platform/auth/rule.decorator';
import type { Page } from '../../../platform/database/keyset';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { Viewer } from '../../identity';
import { MemberConnection, type MemberModel } from '../../territories';
import { PostModel } from '../post.model';
import { PollVotersArgs, VoteInput } from './poll.inputs';
import { PollsService } from './polls.service';

/** More changes of mind than anybody has; each is a hint to everyone who looks on. */
const VOTES = { points: 30, seconds: 60, by: 'account' } as const;

@Resolver()
export class PollsResolver {
  constructor(private readonly polls: PollsService) {}

  @Mutation(() => PostModel)
  @Requires('reactions.give')
  @RateLimit(VOTES)
  vote(@CurrentViewer() viewer: Viewer, @Args('input') input: VoteInput): Promise<PostModel> {
    return this.polls.vote(viewer, input);
  }

  @Mutation(() => PostModel)
  @SignedIn()
  closePoll(@CurrentViewer() viewer: Viewer, @Args('post', { type: () => ID }) post: string): Promise<PostModel> {
    return this.polls.close(viewer, post);
  }

  /** Who chose an option, latest vote first, where votes bear names and the viewer sees the results. */
  @Query(() => MemberConnection)
  @SignedIn()
  pollVoters(@CurrentViewer() viewer: Viewer, @Args() args: PollVotersArgs): Promise<Page<MemberModel>> {
    return this.polls.voters(viewer, args);
  }
}

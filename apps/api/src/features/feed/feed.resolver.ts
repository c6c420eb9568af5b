import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../platform/auth/rule.decorator';
import { Viewer } from '../identity';
import { MembershipModel } from '../territories';
import { FeedArgs, MarkFeedSeenInput } from './feed.inputs';
import { FeedConnection } from './feed.model';
import { FeedService } from './feed.service';

@Resolver()
export class FeedResolver {
  constructor(private readonly feeds: FeedService) {}

  @Query(() => FeedConnection)
  @SignedIn()
  feed(@CurrentViewer() viewer: Viewer, @Args() args: FeedArgs): Promise<FeedConnection> {
    return this.feeds.page(viewer, args);
  }

  @Mutation(() => MembershipModel)
  @SignedIn()
  markFeedSeen(@CurrentViewer() viewer: Viewer, @Args('input') input: MarkFeedSeenInput): Promise<MembershipModel> {
    return this.feeds.markSeen(viewer, input);
  }
}

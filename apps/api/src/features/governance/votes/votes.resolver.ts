import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import type { Viewer } from '../../identity';
import { CastBallotInput, VoteModel } from './vote.models';
import { VotesService } from './votes.service';

@Resolver(() => VoteModel)
export class VotesResolver {
  constructor(private readonly votes: VotesService) {}

  /** Puts the viewer's ballot in; a later one takes the place of the earlier. */
  @SignedIn()
  @RateLimit({ by: 'account', points: 30, seconds: 600 })
  @Mutation(() => VoteModel)
  castBallot(@CurrentViewer() viewer: Viewer, @Args('input') input: CastBallotInput): Promise<VoteModel> {
    return this.votes.cast(viewer, input);
  }
}

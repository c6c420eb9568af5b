import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/rule.decorator';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { ClaimSetupInput } from '../identity.inputs';
import { LINK_TRIES } from '../identity.limits';
import { presentViewer, ViewerModel } from '../identity.models';
import { SessionsService } from '../sessions/sessions.service';
import { SetupService } from './setup.service';

@Resolver()
export class SetupResolver {
  constructor(
    private readonly service: SetupService,
    private readonly sessions: SessionsService,
  ) {}

  /** Whether a set-up link still opens the door. */
  @Public()
  @RateLimit(LINK_TRIES)
  @Query(() => Boolean)
  setupOpen(@Args('token', { type: () => String }) token: string): Promise<boolean> {
    return this.service.isOpen(token);
  }

  @Public()
  @RateLimit(LINK_TRIES)
  @Mutation(() => ViewerModel)
  async claimSetup(@Args('input') input: ClaimSetupInput, @Context() context: GraphqlContext): Promise<ViewerModel> {
    return presentViewer(await this.sessions.open(await this.service.claim(input), context));
  }
}

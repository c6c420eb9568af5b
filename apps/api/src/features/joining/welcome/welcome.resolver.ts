import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires } from '../../../platform/auth/rule.decorator';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import type { Viewer } from '../../identity';
import { ConversationModel } from '../../messaging';
import { MembershipModel, MembershipsService, TerritoryModel } from '../../territories';
import { ArrivalsArgs, GreetInput, SetWelcomingInput } from './welcome.inputs';
import { ArrivalModel, WelcomeModel, WelcomeShareModel } from './welcome.models';
import { WelcomeService } from './welcome.service';

const GREETINGS = { points: 30, seconds: 3600, by: 'account' } as const;

@Resolver(() => TerritoryModel)
export class WelcomeResolver {
  constructor(
    private readonly service: WelcomeService,
    private readonly memberships: MembershipsService,
  ) {}

  /** `null` for whom the charter does not let welcome. */
  @ResolveField(() => WelcomeModel, { nullable: true })
  welcome(@Parent() { territoryId }: TerritoryModel, @CurrentViewer() viewer: Viewer): Promise<WelcomeModel | null> {
    return this.service.of(viewer, territoryId);
  }

  @Requires('members.welcome')
  @Mutation(() => MembershipModel)
  async setWelcoming(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetWelcomingInput,
  ): Promise<MembershipModel> {
    return this.memberships.one(viewer, await this.service.setWelcoming(viewer, input));
  }

  /** Others cannot while it holds; without a greeting it ends by itself. */
  @Requires('members.welcome')
  @Mutation(() => Boolean)
  async claimArrival(
    @CurrentViewer() viewer: Viewer,
    @Args('member', { type: () => ID }) member: string,
  ): Promise<boolean> {
    await this.service.claim(viewer, member);
    return true;
  }

  @Requires('members.welcome')
  @Mutation(() => Boolean)
  async releaseArrival(
    @CurrentViewer() viewer: Viewer,
    @Args('member', { type: () => ID }) member: string,
  ): Promise<boolean> {
    await this.service.release(viewer, member);
    return true;
  }

  @Requires('members.welcome')
  @RateLimit(GREETINGS)
  @Mutation(() => ConversationModel)
  greetArrival(@CurrentViewer() viewer: Viewer, @Args('input') input: GreetInput): Promise<ConversationModel> {
    return this.service.greet(viewer, input);
  }
}

@Resolver(() => WelcomeModel)
export class ArrivalsResolver {
  constructor(private readonly service: WelcomeService) {}

  /** Whether the viewer is willing. */
  @ResolveField(() => Boolean)
  isWelcoming(@Parent() { territoryId }: WelcomeModel, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    return this.service.isWelcoming(viewer, territoryId);
  }

  /** How many nobody has welcomed yet. */
  @ResolveField(() => Int)
  waiting(@Parent() { territoryId }: WelcomeModel, @CurrentViewer() viewer: Viewer): Promise<number> {
    return this.service.countArrivals(viewer, territoryId);
  }

  @ResolveField(() => WelcomeShareModel)
  share(@Parent() { territoryId }: WelcomeModel, @CurrentViewer() viewer: Viewer): Promise<WelcomeShareModel> {
    return this.service.share(viewer, territoryId);
  }

  /** Those with most in common with the viewer first. */
  @ResolveField(() => [ArrivalModel])
  arrivals(@Parent() { territoryId }: WelcomeModel, @CurrentViewer() viewer: Viewer, @Args() { first }: ArrivalsArgs) {
    return this.service.arrivals(viewer, territoryId, first);
  }
}

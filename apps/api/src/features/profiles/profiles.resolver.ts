import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../platform/auth/rule.decorator';
import { RateLimit } from '../../platform/limits/rate-limit.decorator';
import { Viewer } from '../identity';
import { CardsService } from './card/cards.service';
import { MemberProfileModel } from './profile.model';
import { UpdateProfileInput } from './profiles.inputs';
import { ProfilesService } from './profiles.service';
import { ReasonModel } from './reasons/reason.model';
import { ReasonsService } from './reasons/reasons.service';

@Resolver(() => MemberProfileModel)
export class ProfilesResolver {
  constructor(
    private readonly service: ProfilesService,
    private readonly reasonsService: ReasonsService,
    private readonly cards: CardsService,
  ) {}

  @SignedIn()
  @Query(() => MemberProfileModel, { nullable: true })
  memberProfile(
    @CurrentViewer() viewer: Viewer,
    @Args('member', { type: () => ID }) member: string,
  ): Promise<MemberProfileModel | null> {
    return this.service.find(viewer, member);
  }

  @SignedIn()
  @RateLimit({ by: 'account', points: 60, seconds: 3600 })
  @Mutation(() => MemberProfileModel)
  updateProfile(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UpdateProfileInput,
  ): Promise<MemberProfileModel> {
    return this.service.update(viewer, input);
  }

  /** Why this person may matter to the viewer, from what the viewer may see. */
  @ResolveField(() => [ReasonModel])
  reasons(@Parent() profile: MemberProfileModel, @CurrentViewer() viewer: Viewer): Promise<ReasonModel[]> {
    return this.reasonsService.between(viewer, profile);
  }

  /** For an address book: what the viewer may see, as a vCard. */
  @ResolveField(() => String)
  vcard(@Parent() profile: MemberProfileModel, @CurrentViewer() viewer: Viewer): Promise<string> {
    return this.cards.of(viewer, profile);
  }
}

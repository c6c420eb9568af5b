import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../../platform/auth/rule.decorator';
import type { Page } from '../../../platform/database/keyset';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { Viewer } from '../../identity';
import { OpportunitiesLoaders, OpportunityModel } from '../../opportunities';
import { IntroductionConnection, IntroductionModel } from '../introduction.models';
import {
  AnswerIntroductionOutcomeInput,
  IntroductionsArgs,
  PassOnIntroductionInput,
  RequestIntroductionInput,
} from '../introductions.inputs';
import { OutcomesService } from '../outcome/outcomes.service';
import { type Acted, AskingService } from './asking.service';
import { DecidingService } from './deciding.service';
import { IntroductionsService } from './introductions.service';

const Id = () => Args('id', { type: () => ID });

@Resolver(() => IntroductionModel)
export class IntroductionsResolver {
  constructor(
    private readonly introductions: IntroductionsService,
    private readonly asking: AskingService,
    private readonly deciding: DecidingService,
    private readonly outcomes: OutcomesService,
    private readonly opportunities: OpportunitiesLoaders,
  ) {}

  @SignedIn()
  @Query(() => IntroductionConnection, { name: 'introductions' })
  page(@CurrentViewer() viewer: Viewer, @Args() args: IntroductionsArgs): Promise<Page<IntroductionModel>> {
    return this.introductions.page(viewer, args);
  }

  @SignedIn()
  @Query(() => IntroductionModel, { nullable: true })
  introduction(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<IntroductionModel | null> {
    return this.introductions.find(viewer, id);
  }

  @Requires('conversations.start')
  @RateLimit({ by: 'account', points: 20, seconds: 3600 })
  @Mutation(() => IntroductionModel)
  requestIntroduction(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RequestIntroductionInput,
  ): Promise<IntroductionModel> {
    return this.after(viewer, this.asking.request(viewer, input));
  }

  /** Whoever was asked to introduce consents, in their own words. */
  @SignedIn()
  @Mutation(() => IntroductionModel)
  passOnIntroduction(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PassOnIntroductionInput,
  ): Promise<IntroductionModel> {
    return this.after(viewer, this.deciding.passOn(viewer, input));
  }

  /** As who was asked to introduce, or to meet; nobody is told. */
  @SignedIn()
  @Mutation(() => IntroductionModel)
  declineIntroduction(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<IntroductionModel> {
    return this.after(viewer, this.deciding.decline(viewer, id));
  }

  /** As who would be met: a conversation opens. */
  @SignedIn()
  @Mutation(() => IntroductionModel)
  acceptIntroduction(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<IntroductionModel> {
    return this.after(viewer, this.deciding.accept(viewer, id));
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async withdrawIntroduction(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<boolean> {
    await this.deciding.withdraw(viewer, id);
    return true;
  }

  @SignedIn()
  @Mutation(() => IntroductionModel)
  answerIntroductionOutcome(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AnswerIntroductionOutcomeInput,
  ): Promise<IntroductionModel> {
    return this.after(viewer, this.outcomes.answer(viewer, input));
  }

  /** The opportunity that it is about, as long as the viewer may see it. */
  @ResolveField(() => OpportunityModel, { nullable: true })
  async opportunity(
    @Parent() { subject }: IntroductionModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<OpportunityModel | null> {
    return subject && this.opportunities.byKey(viewer).load(subject);
  }

  private async after(viewer: Viewer, acted: Promise<Acted>): Promise<IntroductionModel> {
    const { member, id } = await acted;
    return this.introductions.get(viewer, member, id);
  }
}

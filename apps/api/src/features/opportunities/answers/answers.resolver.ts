import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, Int } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import { ConversationModel } from '../../messaging';
import { OpportunityModel } from '../opportunity.model';
import { AnswerOpportunityInput, DeclineAnswerInput, OpportunityAnswersArgs } from './answers.inputs';
import { OpportunityAnswerConnection, OpportunityAnswerModel } from './answers.models';
import { AnswersService } from './answers.service';
import { AnswerHandling } from './handling/answer-handling.service';
import { AnswerList } from './handling/answer-list.service';
import { WaitingAnswersLoaders } from './waiting/waiting-answers.loaders';

const Id = () => Args('id', { type: () => ID });

@Resolver(() => OpportunityModel)
export class AnswersResolver {
  constructor(
    private readonly answers: AnswersService,
    private readonly list: AnswerList,
    private readonly handling: AnswerHandling,
    private readonly waiting: WaitingAnswersLoaders,
  ) {}

  @Requires('conversations.start')
  @Mutation(() => ConversationModel)
  answerOpportunity(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AnswerOpportunityInput,
  ): Promise<ConversationModel> {
    return this.answers.answer(viewer, input);
  }

  /** Latest first, for whoever may edit the opportunity. */
  @SignedIn()
  @Query(() => OpportunityAnswerConnection)
  opportunityAnswers(
    @CurrentViewer() viewer: Viewer,
    @Args() args: OpportunityAnswersArgs,
  ): Promise<OpportunityAnswerConnection> {
    return this.list.page(viewer, args);
  }

  /** Keeps an answer in view; the opportunity is in discussion from then on. */
  @SignedIn()
  @Mutation(() => OpportunityAnswerModel)
  shortlistAnswer(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<OpportunityAnswerModel> {
    return this.handling.shortlist(viewer, id);
  }

  /** Puts a shortlisted one back among the others. */
  @SignedIn()
  @Mutation(() => OpportunityAnswerModel)
  releaseAnswer(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<OpportunityAnswerModel> {
    return this.handling.release(viewer, id);
  }

  /** Says no in a sentence, as a message to whoever answered. */
  @SignedIn()
  @Mutation(() => OpportunityAnswerModel)
  declineAnswer(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DeclineAnswerInput,
  ): Promise<OpportunityAnswerModel> {
    return this.handling.decline(viewer, input);
  }

  /** Answers to which nobody has replied in any way; for whoever may edit it. */
  @ResolveField(() => Int, { nullable: true })
  waitingAnswerCount(
    @Parent() { id, viewerCan }: OpportunityModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<number> | null {
    return viewerCan.edit ? this.waiting.counts(viewer).load(id) : null;
  }
}

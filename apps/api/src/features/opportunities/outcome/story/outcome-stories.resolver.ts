import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../../platform/auth/rule.decorator';
import { decodePublicId } from '../../../../platform/database/public-id';
import { Viewer } from '../../../identity';
import { OpportunityOutcomeModel } from '../outcome.models';
import { OutcomeStories } from './outcome-stories.service';
import { AnswerStoryInput, OutcomeStoryModel, ProposeStoryInput } from './outcome-story.models';

@Resolver(() => OpportunityOutcomeModel)
export class OutcomeStoriesResolver {
  constructor(private readonly service: OutcomeStories) {}

  /** Asks the other side to agree to a story, word for word; where there is none, it is a draft at once. */
  @SignedIn()
  @Mutation(() => Boolean)
  proposeStory(@CurrentViewer() viewer: Viewer, @Args('input') input: ProposeStoryInput): Promise<boolean> {
    return this.service.propose(viewer, input);
  }

  @SignedIn()
  @Mutation(() => Boolean)
  answerStory(@CurrentViewer() viewer: Viewer, @Args('input') input: AnswerStoryInput): Promise<boolean> {
    return this.service.answer(viewer, input);
  }

  @ResolveField(() => OutcomeStoryModel, { nullable: true })
  story(@Parent() { id, isViewerOwner, isViewerPartner }: OpportunityOutcomeModel): Promise<OutcomeStoryModel | null> {
    return this.service.read(decodePublicId(id)!, { isOwner: isViewerOwner, isPartner: isViewerPartner });
  }
}

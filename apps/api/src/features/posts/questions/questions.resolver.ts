import { Args, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import type { Page } from '../../../platform/database/keyset';
import { connectionOf } from '../../../platform/graphql/page.model';
import { Viewer } from '../../identity';
import { SubjectModel } from '../../subjects';
import { PostModel } from '../post.model';
import { AcceptAnswerInput, UnansweredQuestionsArgs } from './questions.inputs';
import { QuestionsService } from './questions.service';
import { UnansweredQuestions } from './unanswered-questions';

@ObjectType('QuestionConnection')
class QuestionConnection extends connectionOf(SubjectModel) {}

@Resolver()
export class QuestionsResolver {
  constructor(
    private readonly questions: QuestionsService,
    private readonly unanswered: UnansweredQuestions,
  ) {}

  @Query(() => QuestionConnection)
  @SignedIn()
  unansweredQuestions(
    @CurrentViewer() viewer: Viewer,
    @Args() args: UnansweredQuestionsArgs,
  ): Promise<Page<SubjectModel>> {
    return this.unanswered.page(viewer, args);
  }

  @Mutation(() => PostModel)
  @SignedIn()
  acceptAnswer(@CurrentViewer() viewer: Viewer, @Args('input') input: AcceptAnswerInput): Promise<PostModel> {
    return this.questions.accept(viewer, input);
  }
}

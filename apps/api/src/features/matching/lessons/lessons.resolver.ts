import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import { DismissalReasonModel, MatchLessonModel } from './lesson.model';
import { LessonsService } from './lessons.service';

const Territory = () => Args('territory', { type: () => ID });

@Resolver(() => MatchLessonModel)
export class LessonsResolver {
  constructor(private readonly service: LessonsService) {}

  /** What the viewer taught the matching there. */
  @SignedIn()
  @Query(() => [MatchLessonModel])
  matchLessons(@CurrentViewer() viewer: Viewer, @Territory() territory: string): Promise<MatchLessonModel[]> {
    return this.service.list(viewer, territory);
  }

  /** Not for the viewer: it leaves their list, and what the reason says counts for the others. */
  @SignedIn()
  @Mutation(() => Boolean)
  dismissMatch(
    @CurrentViewer() viewer: Viewer,
    @Args('match', { type: () => ID }) match: string,
    @Args('reason', { type: () => DismissalReasonModel }) reason: DismissalReasonModel,
  ): Promise<boolean> {
    return this.service.dismiss(viewer, match, reason);
  }

  /** One lesson, or all without it. Gives whether there was any. */
  @SignedIn()
  @Mutation(() => Boolean)
  forgetMatchLessons(
    @CurrentViewer() viewer: Viewer,
    @Territory() territory: string,
    @Args('lesson', { type: () => ID, nullable: true }) lesson?: string | null,
  ): Promise<boolean> {
    return this.service.forget(viewer, territory, lesson ?? null);
  }
}

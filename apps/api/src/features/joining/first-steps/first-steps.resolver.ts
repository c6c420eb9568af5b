import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import type { Viewer } from '../../identity';
import { TerritoryModel } from '../../territories';
import { AnswerFirstStepInput } from './first-steps.inputs';
import { FirstStepsModel } from './first-steps.models';
import { FirstStepsService } from './first-steps.service';

@Resolver(() => TerritoryModel)
export class FirstStepsResolver {
  constructor(private readonly service: FirstStepsService) {}

  /** The viewer's own; `null` for who has been a member for long. */
  @ResolveField(() => FirstStepsModel, { nullable: true })
  firstSteps(
    @Parent() { territoryId }: TerritoryModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<FirstStepsModel | null> {
    return this.service.of(viewer, territoryId);
  }

  /** As a member of the territory, about oneself. */
  @SignedIn()
  @Mutation(() => FirstStepsModel)
  answerFirstStep(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AnswerFirstStepInput,
  ): Promise<FirstStepsModel> {
    return this.service.answer(viewer, input);
  }
}

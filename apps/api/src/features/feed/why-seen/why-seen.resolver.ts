import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import { FeedFormulaModel, WhySeenModel } from './why-seen.models';
import { FORMULA, WhySeenService } from './why-seen.service';

@Resolver(() => WhySeenModel)
export class WhySeenResolver {
  constructor(private readonly service: WhySeenService) {}

  /** The whole of what decides the order « Pour vous ». */
  @Query(() => FeedFormulaModel)
  @SignedIn()
  feedFormula(): FeedFormulaModel {
    return FORMULA;
  }

  @Query(() => WhySeenModel)
  @SignedIn()
  whySeen(
    @CurrentViewer() viewer: Viewer,
    @Args('subject', { type: () => ID }) subject: string,
    @Args('ranking', { type: () => ID, nullable: true }) ranking?: string | null,
  ): Promise<WhySeenModel> {
    return this.service.explain(viewer, subject, ranking);
  }
}

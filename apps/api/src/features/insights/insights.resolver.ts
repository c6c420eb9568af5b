import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../platform/auth/rule.decorator';
import { pageRequest } from '../../platform/database/keyset';
import { PageArgs } from '../../platform/graphql/page.model';
import { Viewer } from '../identity';
import { CommunityActivityModel, InteractionConnection, InteractionModel } from './insights.models';
import { InsightsService } from './insights.service';

@ArgsType()
class HistoryArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  member!: string;
}

@Resolver(() => InteractionModel)
export class InsightsResolver {
  constructor(private readonly insights: InsightsService) {}

  /** Figures of the last thirty days, for the territory's members. */
  @Query(() => CommunityActivityModel)
  @SignedIn()
  communityActivity(@CurrentViewer() viewer: Viewer, @Args('territory', { type: () => ID }) territory: string) {
    return this.insights.activity(viewer, territory);
  }

  /** What a member did and what was done towards them, as far as the viewer may learn of it. Newest first. */
  @Query(() => InteractionConnection)
  @SignedIn()
  interactions(@CurrentViewer() viewer: Viewer, @Args() args: HistoryArgs) {
    return this.insights.historyOf(viewer, args.member, pageRequest(args));
  }
}

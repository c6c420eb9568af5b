import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import { MarketFiguresModel } from './market-figures.models';
import { MarketFiguresService } from './market-figures.service';

@Resolver(() => MarketFiguresModel)
export class MarketFiguresResolver {
  constructor(private readonly figures: MarketFiguresService) {}

  /** Whether the opportunities of the last ninety days lead somewhere, for the territory's members. */
  @Query(() => MarketFiguresModel)
  @SignedIn()
  marketFigures(
    @CurrentViewer() viewer: Viewer,
    @Args('territory', { type: () => ID }) territory: string,
  ): Promise<MarketFiguresModel> {
    return this.figures.of(viewer, territory);
  }
}

import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Viewer } from '../../identity';
import { OpportunityModel } from '../../opportunities';
import { MatchModel } from './match.model';
import { MatchesService } from './matches.service';

@Resolver(() => OpportunityModel)
export class OpportunityMatchesResolver {
  constructor(private readonly service: MatchesService) {}

  /** Whom it fits, the best first; null for whoever does not look after it. */
  @ResolveField(() => [MatchModel], { nullable: true })
  matches(@Parent() opportunity: OpportunityModel, @CurrentViewer() viewer: Viewer): Promise<MatchModel[] | null> {
    return this.service.ofOpportunity(viewer, opportunity);
  }
}

import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires, SignedIn } from '../../../platform/auth/rule.decorator';
import { pageRequest } from '../../../platform/database/keyset';
import { PageArgs } from '../../../platform/graphql/page.model';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import type { Viewer } from '../../identity';
import { TerritoryModel } from '../../territories';
import { ElectionReadingService } from './election-reading.service';
import {
  CastElectionBallotInput,
  ElectionConnection,
  ElectionModel,
  OpenElectionInput,
  StandInput,
} from './election.models';
import { ElectionsService } from './elections.service';

@Resolver(() => TerritoryModel)
export class ElectionsResolver {
  constructor(
    private readonly elections: ElectionsService,
    private readonly reading: ElectionReadingService,
  ) {}

  /** Elections of mandates, newest first. */
  @ResolveField('elections', () => ElectionConnection)
  electionPage(@Parent() { territoryId }: TerritoryModel, @CurrentViewer() viewer: Viewer, @Args() args: PageArgs) {
    return this.reading.page(viewer, territoryId, pageRequest(args));
  }

  /** Leaves the choice of who holds a mandate to the members. */
  @Requires('mandates.grant')
  @RateLimit({ by: 'account', points: 20, seconds: 3600 })
  @Mutation(() => ElectionModel)
  async openElection(@CurrentViewer() viewer: Viewer, @Args('input') input: OpenElectionInput): Promise<ElectionModel> {
    return this.reading.one(viewer, await this.elections.call(viewer, input));
  }

  /** Stands in an election, or says it better. */
  @SignedIn()
  @RateLimit({ by: 'account', points: 30, seconds: 3600 })
  @Mutation(() => ElectionModel)
  async standInElection(@CurrentViewer() viewer: Viewer, @Args('input') input: StandInput): Promise<ElectionModel> {
    return this.reading.one(viewer, await this.elections.stand(viewer, input));
  }

  @SignedIn()
  @Mutation(() => ElectionModel)
  async withdrawCandidacy(@CurrentViewer() viewer: Viewer, @Args('election', { type: () => ID }) election: string) {
    return this.reading.one(viewer, await this.elections.withdraw(viewer, election));
  }

  /** Puts the viewer's secret ballot in; a later one takes the place of the earlier. */
  @SignedIn()
  @RateLimit({ by: 'account', points: 30, seconds: 600 })
  @Mutation(() => ElectionModel)
  async castElectionBallot(@CurrentViewer() viewer: Viewer, @Args('input') input: CastElectionBallotInput) {
    return this.reading.one(viewer, await this.elections.cast(viewer, input));
  }
}

import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { pageRequest } from '../../../platform/database/keyset';
import { PageArgs } from '../../../platform/graphql/page.model';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import type { Viewer } from '../../identity';
import { TerritoryModel } from '../../territories';
import { ProposalReadingService } from './proposal-reading.service';
import { ProposalConnection, ProposalModel } from './proposal.models';
import { SponsoringService } from './sponsoring.service';

@Resolver(() => TerritoryModel)
export class ProposalsResolver {
  constructor(
    private readonly reading: ProposalReadingService,
    private readonly sponsoring: SponsoringService,
  ) {}

  /** What waits for sponsors or for a vote, newest first. */
  @ResolveField(() => [ProposalModel])
  openProposals(@Parent() { territoryId }: TerritoryModel, @CurrentViewer() viewer: Viewer): Promise<ProposalModel[]> {
    return this.reading.open(viewer, territoryId);
  }

  /** Everything that was ever proposed, newest first. */
  @ResolveField('proposals', () => ProposalConnection)
  proposalPage(@Parent() { territoryId }: TerritoryModel, @CurrentViewer() viewer: Viewer, @Args() args: PageArgs) {
    return this.reading.page(viewer, territoryId, pageRequest(args));
  }

  /** Stands by somebody's proposal; with the last sponsor that it needs, it goes on. */
  @SignedIn()
  @RateLimit({ by: 'account', points: 30, seconds: 600 })
  @Mutation(() => ProposalModel)
  async sponsorProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ProposalModel> {
    return this.reading.one(viewer, await this.sponsoring.sponsor(viewer, id));
  }

  /** Takes one's own proposal back while it looks for sponsors. */
  @SignedIn()
  @Mutation(() => ProposalModel)
  async withdrawProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ProposalModel> {
    return this.reading.one(viewer, await this.sponsoring.withdraw(viewer, id));
  }
}

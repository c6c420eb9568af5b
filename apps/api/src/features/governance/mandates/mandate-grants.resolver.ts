import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { OperatorOnly, Requires } from '../../../platform/auth/rule.decorator';
import { decodePublicId, decodeSharedId, type Key } from '../../../platform/database/public-id';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import type { Viewer } from '../../identity';
import { CaretakersService, MembersLoaders, OperatedTerritoryModel, TerritoryOperations } from '../../territories';
import { MandateOutcomeModel } from '../proposals/proposal.models';
import { ProposalReadingService } from '../proposals/proposal-reading.service';
import { MandateGrantsService } from './mandate-grants.service';
import { GrantMandateInput, MandateInput, NameCaretakerInput } from './mandates.inputs';

@Resolver(() => MandateOutcomeModel)
export class MandateGrantsResolver {
  constructor(
    private readonly mandates: MandateGrantsService,
    private readonly proposals: ProposalReadingService,
    private readonly members: MembersLoaders,
    private readonly caretakers: CaretakersService,
    private readonly territories: TerritoryOperations,
  ) {}

  /** Gives a mandate, or proposes to where the charter wants sponsors. */
  @Requires('mandates.grant')
  @RateLimit({ by: 'account', points: 60, seconds: 3600 })
  @Mutation(() => MandateOutcomeModel)
  async grantMandate(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: GrantMandateInput,
  ): Promise<MandateOutcomeModel> {
    return this.outcome(viewer, input.member, await this.mandates.grant(viewer, input));
  }

  /** Ends a mandate before its time; one's own always takes effect at once. */
  @Requires('mandates.grant')
  @RateLimit({ by: 'account', points: 60, seconds: 3600 })
  @Mutation(() => MandateOutcomeModel)
  async endMandate(@CurrentViewer() viewer: Viewer, @Args('input') input: MandateInput): Promise<MandateOutcomeModel> {
    return this.outcome(viewer, input.member, await this.mandates.endOf(viewer, input));
  }

  /** Names who mends the charter where nobody may change it any more. */
  @OperatorOnly()
  @Mutation(() => OperatedTerritoryModel)
  async nameCaretaker(@Args('input') { territory, email, days }: NameCaretakerInput): Promise<OperatedTerritoryModel> {
    const territoryId = decodeSharedId(territory);
    const operated = territoryId && (await this.territories.find(territoryId));
    if (!operated) throw new NotFoundError();
    await this.caretakers.name(territoryId, email, days);
    return operated;
  }

  private async outcome(viewer: Viewer, publicId: string, waiting: Key | null): Promise<MandateOutcomeModel> {
    const member = await this.members.byKey(viewer).load(decodePublicId(publicId)!);
    if (!member) throw new NotFoundError();
    return { member, proposal: waiting && (await this.proposals.one(viewer, waiting)) };
  }
}

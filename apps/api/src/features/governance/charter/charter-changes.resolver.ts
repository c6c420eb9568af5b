import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires } from '../../../platform/auth/rule.decorator';
import { decodeSharedId } from '../../../platform/database/public-id';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import type { Viewer } from '../../identity';
import { CharterReadingService, UpdateCharterInput } from '../../territories';
import { CharterOutcomeModel } from '../proposals/proposal.models';
import { ProposalReadingService } from '../proposals/proposal-reading.service';
import { CharterChangesService } from './charter-changes.service';

@Resolver(() => CharterOutcomeModel)
export class CharterChangesResolver {
  constructor(
    private readonly changes: CharterChangesService,
    private readonly charters: CharterReadingService,
    private readonly proposals: ProposalReadingService,
  ) {}

  /** Changes the charter, or proposes to where the charter wants sponsors or a vote. */
  @Requires('charter.edit')
  @RateLimit({ by: 'account', points: 30, seconds: 3600 })
  @Mutation(() => CharterOutcomeModel)
  async updateCharter(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UpdateCharterInput,
  ): Promise<CharterOutcomeModel> {
    const waiting = await this.changes.update(viewer, input);
    return {
      charter: await this.charters.read(viewer, decodeSharedId(input.territory)!),
      proposal: waiting && (await this.proposals.one(viewer, waiting)),
    };
  }
}

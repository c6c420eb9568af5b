import { Injectable, type OnModuleInit } from '@nestjs/common';
import { decodeSharedId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import {
  amended,
  CharterService,
  CharterUnchangedError,
  diffCharters,
  isUnchanged,
  Memberships,
  toAmendment,
  type UpdateCharterInput,
  wantsVote,
} from '../../territories';
import { VoteUnderWayError } from '../governance.errors';
import { type ProposedAct, ProposalKinds } from '../proposals/proposal-kinds';
import { ProposalsService } from '../proposals/proposals.service';
import { VotesRepository } from '../votes/votes.repository';
import { CHARTER_CHANGE, charterChangeSchema, type CharterChangeAct } from './charter-change-act';

/** Changing the charter, the way the charter itself wants it: at once, with sponsors, or by a vote. */
@Injectable()
export class CharterChangesService implements OnModuleInit {
  constructor(
    private readonly charters: CharterService,
    private readonly memberships: Memberships,
    private readonly proposals: ProposalsService,
    private readonly kinds: ProposalKinds,
    private readonly votes: VotesRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.kinds.register<CharterChangeAct>({
      name: CHARTER_CHANGE,
      power: 'charter.edit',
      schema: charterChangeSchema,
      apply: (proposal) => this.apply(proposal),
    });
  }

  /** Gives the proposal that the change waits as, or `null` when it took effect. */
  async update(viewer: Viewer, input: UpdateCharterInput): Promise<Key | null> {
    const by = await this.memberships.require(viewer, decodeSharedId(input.territory));
    authorize(by.holds('charter.edit'));
    const proposal = await this.unitOfWork.run(async () => {
      const before = await this.charters.hold(by.territoryId, input.version);
      if (await this.votes.isCharterVoteOpen(by.territoryId)) throw new VoteUnderWayError();
      const amendment = toAmendment(input);
      const after = amended(before, amendment);
      const diff = diffCharters(before, after);
      if (isUnchanged(diff)) throw new CharterUnchangedError();
      await this.charters.assertSomeoneWouldHoldIt(by.territoryId, after);
      const act: CharterChangeAct = { amendment, diff, preset: after.preset };
      return this.proposals.submit({
        by,
        kind: CHARTER_CHANGE,
        act,
        why: input.why,
        needsVote: wantsVote(before, amendment),
      });
    });
    this.memberships.forget(viewer);
    return proposal;
  }

  private async apply({
    by,
    act,
    why,
    charterVersion: version,
    decision,
  }: ProposedAct<CharterChangeAct>): Promise<boolean> {
    await this.charters.amend({ by, amendment: act.amendment, why, version, decision });
    return true;
  }
}

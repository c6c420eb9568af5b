import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { OwnProposalError, VoteUnderWayError } from '../governance.errors';
import { VotesRepository } from '../votes/votes.repository';
import { ProposalAccess } from './proposal-access';
import { ProposalSteps } from './proposal-steps';
import { type ProposalRow, ProposalsRepository } from './proposals.repository';
import { canSponsor, isPartyTo } from './proposals.policy';

/** Standing by somebody's proposal, and taking one's own back. */
@Injectable()
export class SponsoringService {
  constructor(
    private readonly repository: ProposalsRepository,
    private readonly votes: VotesRepository,
    private readonly steps: ProposalSteps,
    private readonly access: ProposalAccess,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  sponsor(viewer: Viewer, publicId: string): Promise<Key> {
    return this.unitOfWork.run(async () => {
      const { member, proposal, key } = await this.access.hold(viewer, publicId);
      if (isPartyTo(member, proposal)) throw new OwnProposalError();
      authorize(canSponsor(member, proposal));
      await this.repository.addSponsor(key, member.memberId);
      const towards = proposal.proposed_by ? { member: proposal.proposed_by } : 'territory';
      await this.ledger.record({ verb: 'proposals.sponsored', by: member, towards, scope: 'territory' });
      const sponsored = (await this.repository.find(key))!;
      if (sponsored.sponsor_ids.length >= sponsored.sponsors_needed) await this.goOn(sponsored);
      return key;
    });
  }

  withdraw(viewer: Viewer, publicId: string): Promise<Key> {
    return this.unitOfWork.run(async () => {
      const { member, proposal, key } = await this.access.hold(viewer, publicId);
      authorize(proposal.proposed_by === member.memberId);
      await this.steps.decide(proposal, 'withdrawn');
      await this.ledger.record({ verb: 'proposals.withdrawn', by: member, towards: 'territory', scope: 'territory' });
      return key;
    });
  }

  private async goOn(proposal: ProposalRow): Promise<void> {
    const isOfCharter = proposal.kind === 'charter.change';
    if (isOfCharter && (await this.votes.isCharterVoteOpen(proposal.territory_id))) throw new VoteUnderWayError();
    await this.steps.afterSponsors(proposal);
  }
}

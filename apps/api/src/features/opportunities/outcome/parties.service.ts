import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { Subjects, type HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';
import type { OpportunityModel } from '../opportunity.model';
import { OpportunitiesService } from '../publishing/opportunities.service';
import { OutcomesRepository } from './outcomes.repository';

/** Those whom an outcome names, and what they say to that. */
@Injectable()
export class Parties {
  constructor(
    private readonly repository: OutcomesRepository,
    private readonly opportunities: OpportunitiesService,
    private readonly subjects: Subjects,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The other side agrees to be named to everybody. */
  confirm(viewer: Viewer, publicId: string): Promise<OpportunityModel> {
    return this.change(viewer, publicId, async (member, held) => {
      const party = await this.repository.party(held);
      if (party?.partnerId !== member.memberId) throw new NotFoundError();
      if (party.partnerState === 'confirmed') return false;
      await this.repository.setPartnerState(held, 'confirmed');
      if (party.concludedBy) {
        const towards = { member: party.concludedBy };
        await this.ledger.record({ verb: 'opportunities.outcome_confirmed', by: member, towards, scope: 'private' });
      }
      return true;
    });
  }

  /** Takes the viewer's name off: as the other side, and as somebody who is thanked. */
  leave(viewer: Viewer, publicId: string): Promise<OpportunityModel> {
    return this.change(viewer, publicId, async (member, held) => {
      const party = await this.repository.party(held);
      if (party?.partnerId === member.memberId) {
        if (party.partnerState === 'removed') return false;
        await this.repository.setPartnerState(held, 'removed');
        return true;
      }
      if (!party || !(await this.repository.removeCredit(held, member.memberId))) throw new NotFoundError();
      return true;
    });
  }

  private change(
    viewer: Viewer,
    publicId: string,
    act: (member: Membership, held: HeldSubject) => Promise<boolean>,
  ): Promise<OpportunityModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const held = await this.subjects.hold(member, id);
      if (await act(member, held)) await this.subjects.changed(held);
      return this.opportunities.get(member, id);
    });
  }
}

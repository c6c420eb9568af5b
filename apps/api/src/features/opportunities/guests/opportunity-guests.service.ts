import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { SubjectGuests, Subjects, type Guest, type HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';
import { OPPORTUNITY_KIND } from '../opportunity.kind';
import type { CloseOpportunityToInput, OpenOpportunityInput } from './guests.inputs';

/** To whom an opportunity is open by name. Every act holds it, so that two at once follow one another. */
@Injectable()
export class OpportunityGuests {
  constructor(
    private readonly guests: SubjectGuests,
    private readonly subjects: Subjects,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  list(viewer: Viewer, opportunity: string): Promise<Guest[]> {
    return this.held(viewer, opportunity, (member, held) => this.guests.of(member, held));
  }

  open(viewer: Viewer, { opportunity, members }: OpenOpportunityInput): Promise<Guest[]> {
    return this.held(viewer, opportunity, async (member, held) => {
      await this.guests.open(member, held, members);
      return this.guests.of(member, held);
    });
  }

  close(viewer: Viewer, { opportunity, member: guest }: CloseOpportunityToInput): Promise<boolean> {
    return this.held(viewer, opportunity, async (member, held) => {
      await this.guests.close(member, held, guest);
      return true;
    });
  }

  private held<Result>(
    viewer: Viewer,
    publicId: string,
    act: (member: Membership, opportunity: HeldSubject) => Promise<Result>,
  ): Promise<Result> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const opportunity = await this.subjects.hold(member, id);
      if (opportunity.kind !== OPPORTUNITY_KIND.kind) throw new NotFoundError();
      return act(member, opportunity);
    });
  }
}

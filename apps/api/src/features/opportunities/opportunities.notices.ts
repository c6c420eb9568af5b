import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { Attention, type NoticeKind } from '../attention';
import { SubjectGuestAdmitted } from '../subjects';
import { OpportunityAnswered } from './opportunities.events';
import { OPPORTUNITY_KIND } from './opportunity.kind';

/** No mail of its own: the answer is a message, and an unread message has its own reminder. */
const ANSWERED: NoticeKind = { name: 'opportunities.answered', mail: 'never' };

const OPENED: NoticeKind = {
  name: 'opportunities.opened',
  mail: 'within budget',
  mailText: 'mail.notice.opportunityOpened',
};

/** Tells the author of an opportunity who answered, and members to whom one was opened. */
@Injectable()
export class OpportunitiesNotices implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    for (const kind of [ANSWERED, OPENED]) this.attention.registerKind(kind);
  }

  @OnEvent(OpportunityAnswered, 'in transaction')
  async onOpportunityAnswered({ opportunity, memberId, authorId }: OpportunityAnswered): Promise<void> {
    const { territoryId, id: subjectId } = opportunity;
    await this.attention.reach({ kind: ANSWERED, territoryId, to: authorId, by: memberId, subjectId });
  }

  @OnEvent(SubjectGuestAdmitted, 'in transaction')
  async onSubjectGuestAdmitted({ subject, memberId, by }: SubjectGuestAdmitted): Promise<void> {
    if (subject.kind !== OPPORTUNITY_KIND.kind) return;
    const { territoryId, id: subjectId } = subject;
    await this.attention.reach({ kind: OPENED, territoryId, to: memberId, by, subjectId });
  }
}

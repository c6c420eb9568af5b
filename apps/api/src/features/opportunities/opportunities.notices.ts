import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { Attention, type NoticeKind } from '../attention';
import { OpportunityAnswered } from './opportunities.events';

/** No mail of its own: the answer is a message, and an unread message has its own reminder. */
const ANSWERED: NoticeKind = { name: 'opportunities.answered', mail: 'never' };

/** Tells the author of an opportunity who answered. */
@Injectable()
export class OpportunitiesNotices implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    this.attention.registerKind(ANSWERED);
  }

  @OnEvent(OpportunityAnswered, 'in transaction')
  async onOpportunityAnswered({ opportunity, memberId, authorId }: OpportunityAnswered): Promise<void> {
    const { territoryId, id: subjectId } = opportunity;
    await this.attention.reach({ kind: ANSWERED, territoryId, to: authorId, by: memberId, subjectId });
  }
}

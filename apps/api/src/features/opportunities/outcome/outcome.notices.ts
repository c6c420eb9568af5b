import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Attention, type NoticeKind } from '../../attention';
import { OpportunityConcluded } from '../opportunities.events';

const WITH_YOU: NoticeKind = {
  name: 'opportunities.concluded_with_you',
  mail: 'always',
  mailText: 'mail.notice.concludedWithYou',
};
const CREDITED: NoticeKind = {
  name: 'opportunities.credited',
  mail: 'within budget',
  mailText: 'mail.notice.opportunityCredited',
};
const FOR_YOU: NoticeKind = { name: 'opportunities.concluded_for_you', mail: 'never' };

/** Tells everybody whom an outcome names, and an author whose co-author concluded. */
@Injectable()
export class OutcomeNotices implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    for (const kind of [WITH_YOU, CREDITED, FOR_YOU]) this.attention.registerKind(kind);
  }

  @OnEvent(OpportunityConcluded, 'in transaction')
  async onOpportunityConcluded(concluded: OpportunityConcluded): Promise<void> {
    const { opportunity, authorId, byId, partnerId, creditedIds } = concluded;
    const { territoryId, id: subjectId } = opportunity;
    const tell = (kind: NoticeKind, to: string) => this.attention.reach({ kind, territoryId, to, by: byId, subjectId });
    if (partnerId) await tell(WITH_YOU, partnerId);
    for (const credited of creditedIds) await tell(CREDITED, credited);
    await tell(FOR_YOU, authorId);
  }
}

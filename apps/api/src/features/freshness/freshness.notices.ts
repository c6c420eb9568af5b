import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { Attention, type NoticeKind } from '../attention';
import { ReviewAsked, SubjectFlagged } from './freshness.events';

const FLAGGED: NoticeKind = {
  name: 'freshness.flagged',
  mail: 'within budget',
  mailText: 'mail.notice.contentFlagged',
};
const ASKED: NoticeKind = { name: 'freshness.asked', mail: 'within budget', mailText: 'mail.notice.reviewAsked' };
export const DUE: NoticeKind = { name: 'freshness.due', mail: 'within budget', mailText: 'mail.notice.reviewDue' };
export const ORPHANED: NoticeKind = {
  name: 'freshness.orphaned',
  mail: 'never',
  path: (slug) => `/t/${slug}/manage/contents`,
};

/** Tells whoever looks after a content that somebody doubts it. */
@Injectable()
export class FreshnessNotices implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    for (const kind of [FLAGGED, ASKED, DUE, ORPHANED]) this.attention.registerKind(kind);
  }

  @OnEvent(SubjectFlagged, 'in transaction')
  onSubjectFlagged({ subject, memberId }: SubjectFlagged): Promise<void> {
    const { territoryId, id: subjectId, authorId: to } = subject;
    return this.attention.reach({ kind: FLAGGED, territoryId, to, by: memberId, subjectId });
  }

  @OnEvent(ReviewAsked, 'in transaction')
  onReviewAsked({ subject, memberId }: ReviewAsked): Promise<void> {
    const { territoryId, id: subjectId, authorId: to } = subject;
    return this.attention.reach({ kind: ASKED, territoryId, to, by: memberId, subjectId });
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Attention, type NoticeKind } from '../../attention';
import { HandOverOffered, SubjectHandedOver } from '../../subjects';
import { PostVersionsRepository } from '../history/post-versions.repository';

const OFFERED: NoticeKind = {
  name: 'posts.hand_over_offered',
  mail: 'within budget',
  mailText: 'mail.notice.handOverOffered',
};
const TAKEN: NoticeKind = { name: 'posts.hand_over_taken', mail: 'never' };
const RECEIVED: NoticeKind = {
  name: 'posts.handed_over',
  mail: 'within budget',
  mailText: 'mail.notice.handedOver',
};
const PASSED_ON: NoticeKind = { name: 'posts.handed_on', mail: 'never' };

/** A post that goes to somebody else says so in its history, and to both. */
@Injectable()
export class HandOverFollowUps implements OnModuleInit {
  constructor(
    private readonly attention: Attention,
    private readonly versions: PostVersionsRepository,
  ) {}

  onModuleInit(): void {
    for (const kind of [OFFERED, TAKEN, RECEIVED, PASSED_ON]) this.attention.registerKind(kind);
  }

  @OnEvent(HandOverOffered, 'in transaction')
  onHandOverOffered({ subject, memberId: to }: HandOverOffered): Promise<void> {
    const { territoryId, id: subjectId, authorId: by } = subject;
    return this.attention.reach({ kind: OFFERED, territoryId, to, by, subjectId });
  }

  @OnEvent(SubjectHandedOver, 'in transaction')
  async onSubjectHandedOver({ subject, from, to, reason }: SubjectHandedOver): Promise<void> {
    await this.versions.keepHandOver(subject, from, to);
    const about = { territoryId: subject.territoryId, subjectId: subject.id };
    if (reason === 'offered') return this.attention.reach({ ...about, kind: TAKEN, to: from, by: to });
    await this.attention.reach({ ...about, kind: RECEIVED, to, by: from });
    return this.attention.reach({ ...about, kind: PASSED_ON, to: from, by: to });
  }
}

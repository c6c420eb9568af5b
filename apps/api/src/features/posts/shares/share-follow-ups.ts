import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Attention, type NoticeKind } from '../../attention';
import { SubjectRemoved, SubjectRestored, Subjects } from '../../subjects';
import { ContentShared } from './share.events';
import { SharesRepository } from './shares.repository';

const SHARED: NoticeKind = { name: 'posts.shared', mail: 'within budget', mailText: 'mail.notice.shared' };

/** Keeps the number of shares right when one goes or comes back, and tells whoever is shared. */
@Injectable()
export class ShareFollowUps implements OnModuleInit {
  constructor(
    private readonly repository: SharesRepository,
    private readonly subjects: Subjects,
    private readonly attention: Attention,
  ) {}

  onModuleInit(): void {
    this.attention.registerKind(SHARED);
  }

  @OnEvent(ContentShared, 'in transaction')
  async onContentShared({ share, original, by }: ContentShared): Promise<void> {
    const { territoryId, id: subjectId } = share;
    await this.attention.reach({ kind: SHARED, territoryId, to: original.authorId, by, subjectId });
  }

  @OnEvent(SubjectRemoved, 'in transaction')
  async onSubjectRemoved({ key }: SubjectRemoved): Promise<void> {
    await this.recount(key);
  }

  @OnEvent(SubjectRestored, 'in transaction')
  async onSubjectRestored({ key }: SubjectRestored): Promise<void> {
    await this.recount(key);
  }

  private async recount(share: Key): Promise<void> {
    const original = await this.repository.originalOf(share);
    if (!original) return;
    const key = { territoryId: share.territoryId, id: original.subjectId };
    await this.repository.recount(key);
    await this.subjects.counted(key, original.by);
  }
}

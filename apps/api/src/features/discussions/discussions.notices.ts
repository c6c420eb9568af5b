import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { Attention, type NoticeKind } from '../attention';
import { CommentPublished } from './discussions.events';
import { Mentions } from './mentions/mentions.service';

const COMMENTED: NoticeKind = {
  name: 'discussions.commented',
  mail: 'within budget',
  mailText: 'mail.notice.commented',
};

/** Tells the people whom a comment concerns. */
@Injectable()
export class DiscussionsNotices implements OnModuleInit {
  constructor(
    private readonly attention: Attention,
    private readonly mentions: Mentions,
  ) {}

  onModuleInit(): void {
    this.attention.registerKind(COMMENTED);
  }

  @OnEvent(CommentPublished, 'in transaction')
  async onCommentPublished({ subject, authorId, mentioned }: CommentPublished): Promise<void> {
    await this.mentions.announce(subject, authorId, mentioned);
    // Whoever wrote the subject and is mentioned hears of it once.
    if (mentioned.includes(subject.authorId)) return;
    const { territoryId, id: subjectId } = subject;
    await this.attention.reach({ kind: COMMENTED, territoryId, to: subject.authorId, by: authorId, subjectId });
  }
}

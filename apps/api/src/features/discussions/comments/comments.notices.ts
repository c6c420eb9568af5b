import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Attention, type NoticeKind } from '../../attention';
import { Mentions } from '../mentions/mentions.service';
import { CommentPublished } from './comments.events';

const COMMENTED: NoticeKind = {
  name: 'discussions.commented',
  mail: 'within budget',
  mailText: 'mail.notice.commented',
};
const ANSWERED: NoticeKind = {
  name: 'discussions.answered',
  mail: 'within budget',
  mailText: 'mail.notice.commentAnswered',
};

/** Tells the people whom a comment concerns, each once: for the most personal reason. */
@Injectable()
export class CommentsNotices implements OnModuleInit {
  constructor(
    private readonly attention: Attention,
    private readonly mentions: Mentions,
  ) {}

  onModuleInit(): void {
    for (const kind of [COMMENTED, ANSWERED]) this.attention.registerKind(kind);
  }

  @OnEvent(CommentPublished, 'in transaction')
  async onCommentPublished(published: CommentPublished): Promise<void> {
    const { comment, subject, authorId: by, mentioned, answeredId } = published;
    const { territoryId, id: subjectId } = subject;
    const about = { territoryId, by, subjectId, commentId: comment.id };
    const told = new Set(await this.mentions.announce(subject, by, mentioned, comment.id));
    if (answeredId && !told.has(answeredId)) await this.attention.reach({ ...about, kind: ANSWERED, to: answeredId });
    if (answeredId) told.add(answeredId);
    if (!told.has(subject.authorId)) await this.attention.reach({ ...about, kind: COMMENTED, to: subject.authorId });
  }
}

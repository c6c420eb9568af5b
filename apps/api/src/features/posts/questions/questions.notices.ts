import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Attention, type NoticeKind } from '../../attention';
import { AnswerAccepted } from './questions.events';

const ACCEPTED: NoticeKind = {
  name: 'posts.answer_accepted',
  mail: 'within budget',
  mailText: 'mail.notice.answerAccepted',
};

@Injectable()
export class QuestionsNotices implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    this.attention.registerKind(ACCEPTED);
  }

  @OnEvent(AnswerAccepted, 'in transaction')
  async onAnswerAccepted({ post, comment, authorId: to, by }: AnswerAccepted): Promise<void> {
    const { territoryId, id: subjectId } = post;
    await this.attention.reach({ kind: ACCEPTED, territoryId, to, by, subjectId, commentId: comment.id });
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work';
import { HandlesJob } from '../../../../platform/jobs/handles-job.decorator';
import { Attention, type NoticeKind } from '../../../attention';
import { remindOfAnswers } from './answers.jobs';
import { WaitingAnswersRepository } from './waiting-answers.repository';

const BATCH = 200;

const WAITING: NoticeKind = {
  name: 'opportunities.answers_waiting',
  mail: 'within budget',
  mailText: 'mail.notice.answersWaiting',
  offers: 'answers',
};

/** Reminds an owner, twice, of answers that nobody has replied to, whatever became of the opportunity meanwhile. */
@Injectable()
export class AnswerReminders implements OnModuleInit {
  constructor(
    private readonly repository: WaitingAnswersRepository,
    private readonly attention: Attention,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.attention.registerKind(WAITING);
  }

  @HandlesJob(remindOfAnswers)
  async remind(): Promise<void> {
    while ((await this.unitOfWork.run(() => this.remindSome())) === BATCH);
  }

  private async remindSome(): Promise<number> {
    const neglected = await this.repository.takeNeglected(BATCH);
    for (const { territoryId, id: subjectId, authorId: to } of neglected) {
      await this.attention.reach({ kind: WAITING, territoryId, to, by: null, subjectId });
    }
    return neglected.length;
  }
}

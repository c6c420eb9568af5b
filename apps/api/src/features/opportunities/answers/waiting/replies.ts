import { Injectable } from '@nestjs/common';
import type { Key } from '../../../../platform/database/public-id';
import { UnitOfWork } from '../../../../platform/database/unit-of-work';
import { OnEvent } from '../../../../platform/events/on-event.decorator';
import { HandlesJob } from '../../../../platform/jobs/handles-job.decorator';
import { Jobs } from '../../../../platform/jobs/jobs';
import { MessageSent } from '../../../messaging';
import { Subjects } from '../../../subjects';
import { after } from '../../life/life-cycle';
import { LifeRepository } from '../../life/life.repository';
import { discuss } from './answers.jobs';
import { WaitingAnswersRepository } from './waiting-answers.repository';

/** Sees when an owner writes back to whoever answered: they wait no more, and the opportunity is in discussion. */
@Injectable()
export class Replies {
  constructor(
    private readonly repository: WaitingAnswersRepository,
    private readonly life: LifeRepository,
    private readonly subjects: Subjects,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * The rest is a job: this unit holds the conversation, and whoever answers holds the opportunity before the
   * conversation.
   */
  @OnEvent(MessageSent, 'in transaction')
  async onMessageSent({ conversation, message, recipients, subjectId }: MessageSent): Promise<void> {
    if (!subjectId) return;
    const opportunity = { territoryId: conversation.territoryId, id: subjectId };
    const { authorAccountId } = message;
    if (await this.repository.noteReply(opportunity, { authorAccountId, recipients })) {
      await this.jobs.enqueue(discuss, opportunity);
    }
  }

  @HandlesJob(discuss)
  async discuss(key: Key): Promise<void> {
    await this.unitOfWork.run(async () => {
      const life = await this.life.holdBoth(key);
      const next = life && after(life, 'discuss');
      if (!next || next.state === life.state || !(await this.repository.isUnderDiscussion(key))) return;
      await this.life.setState(key, next.state);
      await this.subjects.touched(key);
    });
  }
}

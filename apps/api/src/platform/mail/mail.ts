import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { UnitOfWork } from '../database/unit-of-work';
import { defineJob } from '../jobs/define-job';
import { Jobs } from '../jobs/jobs';
import { checkHeaders, type OutgoingMail } from './mail-content';
import { renderHtml, renderText } from './mail-layout';
import { OutboxRepository } from './outbox.repository';

/** Eight tries reach over about an hour and a half. */
export const sendMail = defineJob({ name: 'mail.send', schema: z.object({ mailId: z.uuid() }), maxAttempts: 8 });

@Injectable()
export class Mail {
  constructor(
    private readonly repository: OutboxRepository,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Puts a mail into the outbox: it leaves after the unit of work under way has committed, and only then. */
  async send(mail: OutgoingMail): Promise<void> {
    checkHeaders(mail);
    const [text, html] = [renderText(mail), renderHtml(mail)];
    await this.unitOfWork.run(async () => {
      const { to: recipient, subject, headers = {}, dedupKey = null } = mail;
      const mailId = await this.repository.insert({ dedupKey, recipient, subject, text, html, headers });
      if (mailId) await this.jobs.enqueue(sendMail, { mailId });
    });
  }
}

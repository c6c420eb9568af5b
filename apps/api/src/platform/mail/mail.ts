import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { UnitOfWork } from '../database/unit-of-work';
import { defineJob } from '../jobs/define-job';
import { Jobs } from '../jobs/jobs';
import { checkHeaders, type OutgoingMail } from './mail-content';
import { renderHtml, renderText } from './mail-layout';
import { type NewMail, OutboxRepository } from './outbox.repository';

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
  send(mail: OutgoingMail): Promise<void> {
    return this.sendAll([mail]);
  }

  /** As `send` for each, in two statements however many they are. */
  async sendAll(mails: readonly OutgoingMail[]): Promise<void> {
    for (const mail of mails) checkHeaders(mail);
    await this.unitOfWork.run(async () => {
      const ids = await this.repository.insert(mails.map(toRow));
      await this.jobs.enqueueAll(
        sendMail,
        ids.map((mailId) => ({ mailId })),
      );
    });
  }

  /** Takes mails of those keys back out of the outbox, as far as they have not left. */
  withdraw(dedupKeys: readonly string[]): Promise<void> {
    return this.repository.withdraw(dedupKeys);
  }
}

const toRow = (mail: OutgoingMail): NewMail => ({
  dedupKey: mail.dedupKey ?? null,
  recipient: mail.to,
  subject: mail.subject,
  text: renderText(mail),
  html: renderHtml(mail),
  headers: mail.headers ?? {},
});

import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ENV, type Env } from '../../env';
import { defineJob } from '../jobs/define-job';
import { HandlesJob, type JobContext } from '../jobs/handles-job.decorator';
import { sendMail } from './mail';
import { MailRefusedError, MailTransport } from './mail-transport';
import { OutboxRepository, type WaitingMail } from './outbox.repository';

const KEPT_DAYS = 30;

const forgetOldMails = defineJob({ name: 'mail.forget-old', schema: z.object({}), maxAttempts: 3, cron: '50 3 * * *' });

@Injectable()
export class MailSender {
  private readonly domain: string;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly repository: OutboxRepository,
    private readonly transport: MailTransport,
  ) {
    this.domain = /@([^\s>]+)/.exec(env.MAIL_FROM)?.[1] ?? 'localhost';
  }

  /** A worker may die between the delivery and its receipt: the second copy then carries the same Message-ID. */
  @HandlesJob(sendMail)
  async send({ mailId }: { mailId: string }, { isLastAttempt }: JobContext): Promise<void> {
    const mail = await this.repository.findWaiting(mailId);
    if (!mail) return;
    const keepWords = !this.transport.delivers;
    try {
      await this.transport.send(mail.id, this.compose(mail));
      await this.repository.close(mail.id, 'sent', { keepWords });
    } catch (error) {
      const isRefused = error instanceof MailRefusedError;
      if (isRefused || isLastAttempt) {
        await this.repository.close(mail.id, 'failed', { failure: isRefused ? error.reply : 'unreachable', keepWords });
      }
      if (!isRefused) throw error;
    }
  }

  @HandlesJob(forgetOldMails)
  async forgetOld(): Promise<void> {
    await this.repository.forgetClosed(KEPT_DAYS);
  }

  private compose(mail: WaitingMail) {
    return {
      messageId: `<${mail.id}@${this.domain}>`,
      date: mail.created_at,
      from: this.env.MAIL_FROM,
      to: mail.recipient,
      subject: mail.subject,
      text: mail.body_text,
      html: mail.body_html,
      // Keeps answering machines quiet.
      headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
    };
  }
}

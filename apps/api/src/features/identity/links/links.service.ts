import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { Jobs } from '../../../platform/jobs/jobs';
import { AccountsRepository } from '../accounts/accounts.repository';
import { LinkMails } from '../mails/link-mails';
import { Attempts } from '../sign-in/attempts';
import { mailLink, type MailLink } from './link.jobs';

/** Links for people who are signed out: the mail goes to the address of an account, and nowhere else. */
@Injectable()
export class LinksService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly mails: LinkMails,
    private readonly attempts: Attempts,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The same, and the same work, for a known and an unknown address. */
  async request(wanted: MailLink): Promise<void> {
    await this.attempts.count('mail', wanted.email);
    await this.unitOfWork.run(() => this.jobs.enqueue(mailLink, wanted));
  }

  @HandlesJob(mailLink)
  async write({ purpose, email, next }: MailLink): Promise<void> {
    const account = await this.accounts.findByEmail(email);
    if (account) await this.unitOfWork.run(() => this.mails.send(purpose, account, { next }));
  }
}

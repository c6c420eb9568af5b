import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { AccountsRepository } from '../accounts/accounts.repository';
import { EmailTakenError, LinkExpiredError } from '../identity.errors';
import { AccountLinksRepository, type LinkPurpose } from '../links/account-links.repository';
import { LinkMails } from '../mails/link-mails';
import { hashSecretToken } from '../secret-token';
import { SessionsService } from '../sessions/sessions.service';
import type { Viewer } from '../viewer';
import { mailEmailChange } from './email-change-mails';

const UNIQUE_VIOLATION = '23505';
/** Links that prove the mailbox of the address before. */
const OF_THE_MAILBOX: readonly LinkPurpose[] = ['verify_email', 'sign_in', 'reset_password', 'change_email'];

/** Moves an account to another address, and back when it was not its owner's wish. */
@Injectable()
export class EmailChanges {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly links: AccountLinksRepository,
    private readonly mails: LinkMails,
    private readonly sessions: SessionsService,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Nothing changes before the new address is confirmed from its mailbox. The answer does not tell whether it is free. */
  async request(viewer: Viewer, email: string): Promise<void> {
    await this.sessions.requireProof(viewer);
    if (email === viewer.email) throw new InvalidInputError('email');
    await this.unitOfWork.run(async () => {
      await this.links.close(viewer.accountId, ['change_email']);
      await this.jobs.enqueue(mailEmailChange, { accountId: viewer.accountId, email });
    });
  }

  async confirm(token: string): Promise<void> {
    await this.unlessTaken(async () => {
      const link = await this.links.use('change_email', hashSecretToken(token));
      const account = link && (await this.accounts.findById(link.account_id));
      if (!link?.details.email || !account) throw new LinkExpiredError();
      await this.move(account.id, link.details.email);
      await this.mails.send('undo_email', account, { email: account.email });
    });
  }

  /** Brings the former address back, ends every session and takes away what was added since the change. */
  async undo(token: string): Promise<void> {
    await this.unlessTaken(async () => {
      const link = await this.links.use('undo_email', hashSecretToken(token));
      const account = link && (await this.accounts.findById(link.account_id));
      if (!link?.details.email || !account) throw new LinkExpiredError();
      await this.move(account.id, link.details.email);
      await this.accounts.dropWaysInSince(account.id, link.created_at);
      await this.sessions.endAll(account.id);
      await this.mails.send('reset_password', { ...account, email: link.details.email });
    });
  }

  private async move(accountId: string, email: string): Promise<void> {
    if (!(await this.accounts.setEmail(accountId, email))) throw new EmailTakenError();
    await this.links.close(accountId, OF_THE_MAILBOX);
  }

  /** Somebody may sign up with the address at this very moment: the unique index then decides. */
  private async unlessTaken(work: () => Promise<void>): Promise<void> {
    try {
      await this.unitOfWork.run(work);
    } catch (error) {
      throw (error as { code?: string }).code === UNIQUE_VIOLATION ? new EmailTakenError() : error;
    }
  }
}

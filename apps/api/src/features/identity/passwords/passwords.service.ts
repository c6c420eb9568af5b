import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AccountsRepository } from '../accounts/accounts.repository';
import { LinkExpiredError } from '../identity.errors';
import { AccountLinksRepository } from '../links/account-links.repository';
import type { Recipient } from '../mails/link-mails';
import { SecurityMails } from '../mails/security-mails';
import { hashSecretToken } from '../secret-token';
import { SessionsService } from '../sessions/sessions.service';
import type { Viewer } from '../viewer';
import { checkPassword } from './password-rules';
import { PasswordProof } from './password-proof';
import { hashPassword } from './passwords';

@Injectable()
export class PasswordsService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly links: AccountLinksRepository,
    private readonly sessions: SessionsService,
    private readonly proof: PasswordProof,
    private readonly mails: SecurityMails,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Sets a password by a mailed link and ends every session: whoever was in must sign in anew. Gives the account's id. */
  async reset(token: string, password: string): Promise<string> {
    const tokenHash = hashSecretToken(token);
    const link = await this.links.findOpen('reset_password', tokenHash);
    const account = link && (await this.accounts.findById(link.account_id));
    if (!account) throw new LinkExpiredError();
    checkPassword(password, account);
    const passwordHash = await hashPassword(password);
    await this.unitOfWork.run(async () => {
      if (!(await this.links.use('reset_password', tokenHash))) throw new LinkExpiredError();
      await this.accounts.claimByMail(account.id);
      await this.sessions.endAll(account.id);
      await this.replace(account, passwordHash);
    });
    return account.id;
  }

  /** Sets a password for who knows the present one or has just signed in, and ends their other sessions. */
  async change(viewer: Viewer, password: string, currentPassword: string | undefined): Promise<void> {
    if (currentPassword === undefined) await this.sessions.requireProof(viewer);
    else await this.proof.require(viewer, currentPassword);
    checkPassword(password, viewer);
    const passwordHash = await hashPassword(password);
    await this.unitOfWork.run(async () => {
      await this.sessions.closeOthers(viewer);
      await this.replace({ id: viewer.accountId, ...viewer }, passwordHash);
    });
  }

  private async replace(account: Recipient, passwordHash: string): Promise<void> {
    await this.accounts.setPassword(account.id, passwordHash);
    await this.links.close(account.id, ['sign_in', 'reset_password']);
    await this.mails.tell('passwordChanged', account);
  }
}

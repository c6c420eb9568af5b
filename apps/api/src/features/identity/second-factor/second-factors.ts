import { Injectable } from '@nestjs/common';
import { SecretBox } from '../../../platform/secrets/secret-box';
import { AccountsRepository } from '../accounts/accounts.repository';
import { SecurityMails } from '../mails/security-mails';
import { stepOf } from './one-time-codes';
import { hashRecoveryCode } from './recovery-codes';
import { SecondFactorsRepository } from './second-factors.repository';

/** Asks, when somebody signs in, for what they have besides what they know. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly repository: SecondFactorsRepository,
    private readonly accounts: AccountsRepository,
    private readonly mails: SecurityMails,
    private readonly box: SecretBox,
  ) {}

  async isOn(accountId: string): Promise<boolean> {
    const factor = await this.repository.find(accountId);
    return Boolean(factor?.confirmed_at);
  }

  /** Takes a code of the application or a recovery code, each once. */
  async accepts(accountId: string, code: string): Promise<boolean> {
    const factor = await this.repository.find(accountId);
    if (!factor?.confirmed_at) return false;
    const secret = this.box.open(factor.secret, accountId);
    const step = secret === null ? null : stepOf(secret, code);
    if (step !== null) return this.repository.useStep(accountId, step);
    return this.acceptsRecoveryCode(accountId, code);
  }

  private async acceptsRecoveryCode(accountId: string, code: string): Promise<boolean> {
    if (!(await this.repository.useRecoveryCode(accountId, hashRecoveryCode(code)))) return false;
    const account = await this.accounts.findById(accountId);
    const left = await this.repository.recoveryCodesLeft(accountId);
    if (account) await this.mails.tell('recoveryCodeUsed', account, { left });
    return true;
  }
}

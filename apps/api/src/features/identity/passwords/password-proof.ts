import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts/accounts.repository';
import { WrongPasswordError } from '../identity.errors';
import { Attempts } from '../sign-in/attempts';
import type { Viewer } from '../viewer';
import { isPassword } from './passwords';

/** Asks somebody who is signed in for their password; counted like a sign-in. */
@Injectable()
export class PasswordProof {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly attempts: Attempts,
  ) {}

  async require({ accountId, email }: Viewer, password: string): Promise<void> {
    await this.attempts.count('password', email);
    const account = await this.accounts.findById(accountId);
    if (!(await isPassword(password, account?.password_hash))) throw new WrongPasswordError();
    await this.attempts.forgive('password', email);
  }
}

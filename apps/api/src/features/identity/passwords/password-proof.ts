import { Injectable } from '@nestjs/common';
import type { AccountCredentials } from '../accounts/accounts.repository';
import { WrongPasswordError } from '../identity.errors';
import { Attempts } from '../sign-in/attempts';
import { isPassword } from './passwords';

/** Asks somebody who is signed in for their password; counted like a sign-in. */
@Injectable()
export class PasswordProof {
  constructor(private readonly attempts: Attempts) {}

  async require(account: AccountCredentials, password: string): Promise<void> {
    await this.attempts.count('password', account.email);
    if (!(await isPassword(password, account.password_hash))) throw new WrongPasswordError();
    await this.attempts.forgive('password', account.email);
  }
}

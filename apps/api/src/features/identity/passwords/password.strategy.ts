import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { LIMITS } from '@rayonne/contracts';
import { Strategy } from 'passport-local';
import { AccountsRepository } from '../accounts/accounts.repository';
import { Attempts } from '../sign-in/attempts';
import { isPassword } from './passwords';

/** Sign-in by address and password; gives Passport the account's id. Takes as long for an unknown address. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly attempts: Attempts,
  ) {
    super({ usernameField: 'email', passwordField: 'password' });
  }

  async validate(email: string, password: string): Promise<{ accountId: string } | false> {
    // Guards run before validation: what could never be a password is not worth hashing.
    if (password.length > LIMITS.password.max) return false;
    const address = email.trim().toLowerCase();
    await this.attempts.count('password', address);
    const account = await this.accounts.findByEmail(address);
    const matches = await isPassword(password, account?.password_hash);
    if (!matches || !account) return false;
    await this.attempts.forgive('password', address);
    return { accountId: account.id };
  }
}

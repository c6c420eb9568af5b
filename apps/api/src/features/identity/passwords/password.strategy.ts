import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { LIMITS } from '@rayonne/contracts';
import { Strategy } from 'passport-local';
import { Limits } from '../../../platform/limits/limits';
import { AccountsService } from '../accounts/accounts.service';

/** Wrong passwords for one address, from wherever they come. */
const ATTEMPTS = { points: 10, seconds: 900 };

/** Sign-in by address and password; gives Passport the account's id. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(
    private readonly accounts: AccountsService,
    private readonly limits: Limits,
  ) {
    super({ usernameField: 'email', passwordField: 'password' });
  }

  async validate(email: string, password: string): Promise<{ accountId: string } | false> {
    // Guards run before validation: what could never be a password is not worth hashing.
    if (password.length > LIMITS.password.max) return false;
    const address = email.trim().toLowerCase();
    const key = `sign-in:${createHash('sha256').update(address).digest('base64url')}`;
    await this.limits.consumeShared(key, ATTEMPTS);
    const accountId = await this.accounts.findByPassword(address, password);
    if (!accountId) return false;
    await this.limits.clearShared(key);
    return { accountId };
  }
}

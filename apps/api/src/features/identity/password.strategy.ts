import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { LIMITS } from '@rayonne/contracts';
import { Strategy } from 'passport-local';
import { AccountsService } from './accounts.service';

/** Sign-in by address and password; gives Passport the account's id. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(private readonly accounts: AccountsService) {
    super({ usernameField: 'email', passwordField: 'password' });
  }

  async validate(email: string, password: string): Promise<{ accountId: string } | false> {
    // Guards run before validation: what could never be a password is not worth hashing.
    if (password.length > LIMITS.password.max) return false;
    const accountId = await this.accounts.findByPassword(email.trim().toLowerCase(), password);
    return accountId ? { accountId } : false;
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Locale } from '../viewer';

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly locale: Locale;
  readonly termsVersion: string;
  readonly isOperator: boolean;
}

@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  /** Gives the new account's id, or `null` when the address is taken. */
  async insert(account: NewAccount): Promise<string | null> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into accounts (email, name, password_hash, locale, terms_version, terms_locale, declared_fifteen, is_operator)
       values ($1, $2, $3, $4, $5, $4, true, $6) on conflict (email) do nothing returning id`,
      [account.email, account.name, account.passwordHash, account.locale, account.termsVersion, account.isOperator],
    );
    return row?.id ?? null;
  }

  findCredentials(email: string) {
    return this.database.queryOne<{ id: string; password_hash: string | null }>(
      `select id, password_hash from accounts where email = $1 and state = 'active'`,
      [email],
    );
  }

  async hasOperator(): Promise<boolean> {
    return (await this.database.queryOne(`select from accounts where is_operator limit 1`)) !== undefined;
  }

  async setLocale(accountId: string, locale: Locale): Promise<void> {
    await this.database.query(`update accounts set locale = $2 where id = $1`, [accountId, locale]);
  }

  async confirmEmail(accountId: string): Promise<void> {
    await this.database.query(`update accounts set email_verified_at = coalesce(email_verified_at, now()) where id = $1`, [accountId]);
  }

  async insertVerification(accountId: string, tokenHash: Buffer, minutes: number): Promise<void> {
    await this.database.query(
      `insert into account_links (account_id, purpose, token_hash, expires_at)
       values ($1, 'verify_email', $2, now() + $3 * interval '1 minute')`,
      [accountId, tokenHash, minutes],
    );
  }

  /** Uses a verification link once; gives whether it was good. */
  async useVerification(tokenHash: Buffer): Promise<boolean> {
    const rows = await this.database.query(
      `with used as (
         update account_links set used_at = now()
          where token_hash = $1 and purpose = 'verify_email' and used_at is null and expires_at > now()
          returning account_id)
       update accounts set email_verified_at = coalesce(email_verified_at, now())
         from used where accounts.id = used.account_id returning accounts.id`,
      [tokenHash],
    );
    return rows.length > 0;
  }

  /** Replaces the open set-up link, if any. */
  async replaceSetupLink(tokenHash: Buffer): Promise<void> {
    await this.database.query(
      `insert into setup_links (token_hash) values ($1)
       on conflict ((used_at is null)) where used_at is null do update set token_hash = excluded.token_hash, created_at = now()`,
      [tokenHash],
    );
  }

  async isSetupLinkOpen(tokenHash: Buffer): Promise<boolean> {
    const row = await this.database.queryOne(`select from setup_links where token_hash = $1 and used_at is null`, [tokenHash]);
    return row !== undefined;
  }

  async useSetupLink(tokenHash: Buffer): Promise<boolean> {
    const rows = await this.database.query(
      `update setup_links set used_at = now() where token_hash = $1 and used_at is null returning id`,
      [tokenHash],
    );
    return rows.length > 0;
  }
}

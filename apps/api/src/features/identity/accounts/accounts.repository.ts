import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Locale } from '../viewer';

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly locale: Locale;
  readonly timeZone?: string | null;
  readonly termsVersion: string;
  readonly isOperator: boolean;
  readonly emailVerified?: boolean;
}

export interface AccountChange {
  readonly name?: string | null;
  readonly locale?: Locale | null;
  readonly timeZone?: string | null;
}

/** What signing in needs to know of an account. */
export interface AccountCredentials {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly password_hash: string | null;
}

const CREDENTIALS = 'id, email, name, locale, password_hash';

@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  /** Gives the new account's id, or `null` when the address is taken. */
  async insert(account: NewAccount): Promise<string | null> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into accounts (email, name, password_hash, locale, terms_version, terms_locale, declared_fifteen, is_operator, email_verified_at, time_zone)
       values ($1, $2, $3, $4, $5, $4, true, $6, case when $7 then now() end,
               coalesce((select name from pg_timezone_names where name = $8), 'Europe/Paris')) on conflict (email) do nothing returning id`,
      [
        account.email,
        account.name,
        account.passwordHash,
        account.locale,
        account.termsVersion,
        account.isOperator,
        account.emailVerified ?? false,
        account.timeZone ?? null,
      ],
    );
    return row?.id ?? null;
  }

  findByEmail(email: string): Promise<AccountCredentials | undefined> {
    return this.database.queryOne<AccountCredentials>(
      `select ${CREDENTIALS} from accounts where email = $1 and state = 'active'`,
      [email],
    );
  }

  findById(id: string): Promise<AccountCredentials | undefined> {
    return this.database.queryOne<AccountCredentials>(
      `select ${CREDENTIALS} from accounts where id = $1 and state = 'active'`,
      [id],
    );
  }

  async hasOperator(): Promise<boolean> {
    return (await this.database.queryOne(`select from accounts where is_operator limit 1`)) !== undefined;
  }

  /** What is left out stays. A former name is kept for as long as mails may carry it, so that an erasure finds them. */
  async change(accountId: string, { name, locale, timeZone }: AccountChange): Promise<void> {
    await this.database.query(
      `update accounts
          set former_names = case when $2 <> name then (array_remove(former_names, name) || name)[greatest(1, cardinality(former_names) - 18):] else former_names end,
              name = coalesce($2, name), locale = coalesce($3, locale), time_zone = coalesce($4, time_zone)
        where id = $1`,
      [accountId, name ?? null, locale ?? null, timeZone ?? null],
    );
  }

  /** Whether the database knows that time zone: it counts the days of people's weeks in theirs. */
  async isTimeZone(name: string): Promise<boolean> {
    return (await this.database.queryOne(`select from pg_timezone_names where name = $1`, [name])) !== undefined;
  }

  /** A sign-in under way with the former password comes to nothing. */
  async setPassword(accountId: string, passwordHash: string): Promise<void> {
    await this.database.query(
      `with dropped as (delete from sign_in_tickets where account_id = $1)
       update accounts set password_hash = $2 where id = $1`,
      [accountId, passwordHash],
    );
  }

  /** Whoever used a link that was mailed to the account reads its mail. */
  async confirmEmail(accountId: string): Promise<void> {
    await this.database.query(
      `update accounts set email_verified_at = coalesce(email_verified_at, now()) where id = $1`,
      [accountId],
    );
  }

  /**
   * The owner of the mailbox takes the account over. Where the address was not proved before, somebody else may have
   * made the account: their ways in go. Gives whether that was so.
   */
  async claimByMail(accountId: string): Promise<boolean> {
    const row = await this.database.queryOne<{ was_unproved: boolean }>(
      `select email_verified_at is null as was_unproved from accounts where id = $1 for update`,
      [accountId],
    );
    await this.confirmEmail(accountId);
    if (!row?.was_unproved) return false;
    await this.dropWaysInSince(accountId, new Date(0));
    return true;
  }

  /** Any account, active or not: an address is of one. */
  findHolder(email: string): Promise<AccountCredentials | undefined> {
    return this.database.queryOne<AccountCredentials>(`select ${CREDENTIALS} from accounts where email = $1`, [email]);
  }

  /** Gives whether the address was free. */
  async setEmail(accountId: string, email: string): Promise<boolean> {
    const rows = await this.database.query(
      `update accounts set email = $2, email_verified_at = now()
        where id = $1 and not exists (select from accounts where email = $2 and id <> $1) returning id`,
      [accountId, email],
    );
    return rows.length > 0;
  }

  /** Takes away what was added to the account since then, and its password: somebody else may know it. */
  async dropWaysInSince(accountId: string, since: Date): Promise<void> {
    await this.database.query(
      `with keys as (delete from passkeys where account_id = $1 and created_at >= $2),
            factors as (delete from second_factors where account_id = $1 and coalesce(confirmed_at, created_at) >= $2 returning account_id),
            codes as (delete from recovery_codes where account_id in (select account_id from factors)),
            identities as (delete from provider_identities where account_id = $1 and linked_at >= $2),
            tickets as (delete from sign_in_tickets where account_id = $1)
       update accounts set password_hash = null where id = $1`,
      [accountId, since],
    );
  }
}

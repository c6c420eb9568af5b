import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';

/** What a link that was mailed allows, once. */
export type LinkPurpose = 'verify_email' | 'sign_in' | 'reset_password' | 'change_email' | 'undo_email';

export interface AccountLink {
  readonly account_id: string;
  readonly created_at: Date;
  readonly details: { readonly email?: string };
}

interface NewLink {
  readonly accountId: string;
  readonly purpose: LinkPurpose;
  readonly tokenHash: Buffer;
  readonly minutes: number;
  readonly details?: AccountLink['details'];
}

const IS_OPEN = `purpose = $1 and token_hash = $2 and used_at is null and expires_at > now()
  and exists (select from accounts a where a.id = account_id and a.state = 'active')`;

@Injectable()
export class AccountLinksRepository {
  constructor(private readonly database: Database) {}

  async insert({ accountId, purpose, tokenHash, minutes, details = {} }: NewLink): Promise<void> {
    await this.database.query(
      `insert into account_links (account_id, purpose, token_hash, expires_at, details)
       values ($1, $2, $3, now() + $4 * interval '1 minute', $5::jsonb)`,
      [accountId, purpose, tokenHash, minutes, JSON.stringify(details)],
    );
  }

  findOpen(purpose: LinkPurpose, tokenHash: Buffer): Promise<AccountLink | undefined> {
    return this.database.queryOne<AccountLink>(
      `select account_id, created_at, details from account_links where ${IS_OPEN}`,
      [purpose, tokenHash],
    );
  }

  /** Uses a link up; gives it if it was good. */
  use(purpose: LinkPurpose, tokenHash: Buffer): Promise<AccountLink | undefined> {
    return this.database.queryOne<AccountLink>(
      `update account_links set used_at = now() where ${IS_OPEN} returning account_id, created_at, details`,
      [purpose, tokenHash],
    );
  }

  /** The address that waits to be confirmed, if any. */
  async pendingEmail(accountId: string): Promise<string | null> {
    const row = await this.database.queryOne<{ email: string | null }>(
      `select details ->> 'email' as email from account_links
        where account_id = $1 and purpose = 'change_email' and used_at is null and expires_at > now() order by id desc limit 1`,
      [accountId],
    );
    return row?.email ?? null;
  }

  /** Ends the open links of these purposes. */
  async close(accountId: string, purposes: readonly LinkPurpose[]): Promise<void> {
    await this.database.query(
      `update account_links set used_at = now() where account_id = $1 and purpose = any($2::text[]) and used_at is null`,
      [accountId, purposes],
    );
  }

  async forgetEnded(): Promise<void> {
    await this.database.query(`delete from account_links where expires_at < now() - interval '7 days'`);
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { ProviderIdentity } from './provider-client';

export type LinkedIdentity = Pick<ProviderIdentity, 'issuer' | 'subject' | 'email'>;

@Injectable()
export class ProviderIdentitiesRepository {
  constructor(private readonly database: Database) {}

  /** The account of an identity that signs in, if it has one that is active. */
  async useAccountOf({ issuer, subject }: LinkedIdentity): Promise<string | null> {
    const row = await this.database.queryOne<{ account_id: string }>(
      `update provider_identities i set last_used_at = now() from accounts a
        where issuer = $1 and subject = $2 and a.id = i.account_id and a.state = 'active' returning account_id`,
      [issuer, subject],
    );
    return row?.account_id ?? null;
  }

  async isKnown({ issuer, subject }: LinkedIdentity): Promise<boolean> {
    const row = await this.database.queryOne(`select from provider_identities where issuer = $1 and subject = $2`, [
      issuer,
      subject,
    ]);
    return row !== undefined;
  }

  /** Gives whether the account has it now: an identity is of one account, and an account has one of each provider. */
  async link(accountId: string, { issuer, subject, email }: LinkedIdentity): Promise<boolean> {
    const rows = await this.database.query(
      `insert into provider_identities (issuer, subject, account_id, email, last_used_at) values ($1, $2, $3, $4, now())
       on conflict do nothing returning account_id`,
      [issuer, subject, accountId, email],
    );
    return rows.length > 0;
  }

  find(accountId: string, issuer: string): Promise<{ email: string | null } | undefined> {
    return this.database.queryOne<{ email: string | null }>(
      `select email from provider_identities where account_id = $1 and issuer = $2`,
      [accountId, issuer],
    );
  }

  async unlink(accountId: string, issuer: string): Promise<boolean> {
    const rows = await this.database.query(
      `delete from provider_identities where account_id = $1 and issuer = $2 returning subject`,
      [accountId, issuer],
    );
    return rows.length > 0;
  }
}

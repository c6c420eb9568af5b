import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { Viewer, type Locale } from '../viewer';

/** A session unused for this long ends by itself. */
const IDLE = `interval '30 days'`;

interface SessionRow {
  session_id: string;
  account_id: string;
  name: string;
  email: string;
  email_verified: boolean;
  locale: Locale;
  time_zone: string;
  is_operator: boolean;
  is_stale: boolean;
}

export interface OpenSession {
  readonly id: string;
  readonly user_agent: string;
  readonly network_prefix: string;
  readonly created_at: Date;
  readonly last_seen_at: Date;
}

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  async findViewer(tokenHash: Buffer): Promise<Viewer | null> {
    const row = await this.database.queryOne<SessionRow>(
      `select s.id as session_id, a.id as account_id, a.name, a.email, a.email_verified_at is not null as email_verified,
              a.locale, a.time_zone, a.is_operator, s.last_seen_at < now() - interval '5 minutes' as is_stale
         from sessions s join accounts a on a.id = s.account_id
        where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now()
          and s.last_seen_at > now() - ${IDLE} and a.state = 'active'`,
      [tokenHash],
    );
    if (!row) return null;
    if (row.is_stale) await this.touch(row.session_id);
    return new Viewer({
      accountId: row.account_id,
      sessionId: row.session_id,
      name: row.name,
      email: row.email,
      emailVerified: row.email_verified,
      locale: row.locale,
      timeZone: row.time_zone,
      isOperator: row.is_operator,
    });
  }

  async insert(session: {
    accountId: string;
    tokenHash: Buffer;
    userAgent: string;
    networkPrefix: string;
    seconds: number;
  }) {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into sessions (account_id, token_hash, user_agent, network_prefix, expires_at)
       values ($1, $2, $3, $4, now() + $5 * interval '1 second') returning id`,
      [session.accountId, session.tokenHash, session.userAgent, session.networkPrefix, session.seconds],
    );
    return row!.id;
  }

  openOf(accountId: string): Promise<OpenSession[]> {
    return this.database.query<OpenSession>(
      `select id, user_agent, network_prefix, created_at, last_seen_at from sessions
        where account_id = $1 and revoked_at is null and expires_at > now() and last_seen_at > now() - ${IDLE}
        order by created_at desc, id desc limit 50`,
      [accountId],
    );
  }

  /** Ends one open session of the account; gives whether there was one. */
  async revoke(accountId: string, sessionId: string): Promise<boolean> {
    const rows = await this.database.query(
      `update sessions set revoked_at = now() where account_id = $1 and id = $2 and revoked_at is null returning id`,
      [accountId, sessionId],
    );
    return rows.length > 0;
  }

  /** Ends every open session of the account and gives their ids. */
  async revokeAll(accountId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `update sessions set revoked_at = now() where account_id = $1 and revoked_at is null returning id`,
      [accountId],
    );
    return rows.map((row) => row.id);
  }

  /** Ends the account's open sessions but one, and gives their ids. */
  async revokeOthers(accountId: string, keptId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `update sessions set revoked_at = now() where account_id = $1 and id <> $2 and revoked_at is null returning id`,
      [accountId, keptId],
    );
    return rows.map((row) => row.id);
  }

  /** Whether the holder of the session has proved who they are within so many minutes. */
  async isProved(sessionId: string, minutes: number): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from sessions where id = $1 and revoked_at is null and proved_at > now() - $2 * interval '1 minute'`,
      [sessionId, minutes],
    );
    return row !== undefined;
  }

  async markProved(sessionId: string): Promise<void> {
    await this.database.query(`update sessions set proved_at = now() where id = $1`, [sessionId]);
  }

  private async touch(sessionId: string): Promise<void> {
    await this.database.query(`update sessions set last_seen_at = now() where id = $1`, [sessionId]);
  }
}

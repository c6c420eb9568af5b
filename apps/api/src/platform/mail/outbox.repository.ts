import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

export interface OutboxRow {
  id: string;
  recipient: string;
  subject: string;
  body_text: string | null;
  body_html: string | null;
  headers: Record<string, string>;
  state: 'waiting' | 'sent' | 'failed';
  failure: string | null;
  created_at: Date;
}

/** A mail that has not left yet still has its words. */
export type WaitingMail = OutboxRow & { body_text: string; body_html: string };

export interface NewMail {
  readonly dedupKey: string | null;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

@Injectable()
export class OutboxRepository {
  constructor(private readonly database: Database) {}

  /** Gives the ids of the new ones: a mail whose key is there already is left out. */
  async insert(mails: readonly NewMail[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `insert into outbox_mails (dedup_key, recipient, subject, body_text, body_html, headers)
       select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[])
       on conflict (dedup_key) do nothing returning id`,
      [
        mails.map(({ dedupKey }) => dedupKey),
        mails.map(({ recipient }) => recipient),
        mails.map(({ subject }) => subject),
        mails.map(({ text }) => text),
        mails.map(({ html }) => html),
        mails.map(({ headers }) => JSON.stringify(headers)),
      ],
    );
    return rows.map(({ id }) => id);
  }

  async withdraw(dedupKeys: readonly string[]): Promise<void> {
    await this.database.query(`delete from outbox_mails where dedup_key = any($1) and state = 'waiting'`, [dedupKeys]);
  }

  async findWaiting(id: string): Promise<WaitingMail | undefined> {
    const row = await this.database.queryOne<OutboxRow>(
      `select * from outbox_mails where id = $1 and state = 'waiting'`,
      [id],
    );
    return row as WaitingMail | undefined;
  }

  /** The words of a mail that left for good are forgotten. */
  async close(
    id: string,
    state: 'sent' | 'failed',
    { failure, keepWords }: { failure?: string; keepWords: boolean },
  ): Promise<void> {
    await this.database.query(
      `update outbox_mails set state = $2, failure = $3, closed_at = clock_timestamp(),
              body_text = case when $4 then body_text end, body_html = case when $4 then body_html end
        where id = $1 and state = 'waiting'`,
      [id, state, failure ?? null, keepWords],
    );
  }

  latest(limit: number): Promise<OutboxRow[]> {
    return this.database.query<OutboxRow>(`select * from outbox_mails order by created_at desc, id desc limit $1`, [
      limit,
    ]);
  }

  async forgetClosed(days: number): Promise<void> {
    await this.database.query(`delete from outbox_mails where closed_at < now() - $1::int * interval '1 day'`, [days]);
  }
}

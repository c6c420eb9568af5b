import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OutboxMails1763800000550 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      -- What is to be said by mail. The words go once it has left: they may hold a link that opens something.
      create table outbox_mails (
        id uuid primary key default uuidv7(),
        dedup_key text unique,
        recipient text not null,
        subject text not null,
        body_text text,
        body_html text,
        headers jsonb not null default '{}',
        state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
        failure text,
        created_at timestamptz not null default now(),
        closed_at timestamptz,
        check (state <> 'waiting' or (body_text is not null and body_html is not null)),
        check ((closed_at is null) = (state = 'waiting'))
      );
      create index outbox_mails_closed on outbox_mails (closed_at) where closed_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table outbox_mails`);
  }
}

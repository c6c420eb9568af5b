import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Attention1763800000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      -- How often an account may be written to, and what the week under way has used of it. A row appears with the
      -- first need for one. unsubscribe_key is in every mail, and lets its holder do one thing only: end them.
      create table contact_budgets (
        account_id uuid primary key references accounts (id) on delete cascade,
        weekly smallint not null check (weekly between 0 and 50),
        week date,
        used smallint not null default 0,
        mails boolean not null default true,
        unsubscribe_key uuid not null unique default gen_random_uuid()
      );

      -- What waits in people's inboxes. mailing says what became of the mail: still to be judged, sent, or held back.
      create table notices (
        territory_id uuid not null,
        id uuid not null default uuidv7(),
        account_id uuid not null,
        kind text not null,
        actor_id uuid,
        subject_id uuid,
        mailing text not null check (mailing in ('none', 'waiting', 'sent', 'held')),
        created_at timestamptz not null default now(),
        seen_at timestamptz,
        primary key (territory_id, id),
        foreign key (territory_id, account_id) references members (territory_id, account_id) on delete cascade,
        foreign key (territory_id, actor_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, subject_id) references subjects (territory_id, id) on delete cascade
      );
      create index notices_inbox on notices (account_id, created_at desc, id desc);
      create index notices_unseen on notices (account_id) where seen_at is null;
      create index notices_subject on notices (territory_id, subject_id) where subject_id is not null;
      create index notices_age on notices (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table notices, contact_budgets`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PersonalData1763800001230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      -- A copy of what is held of an account, in the store until it expires.
      create table data_exports (
        id uuid primary key default uuidv7(),
        account_id uuid not null references accounts (id) on delete cascade,
        run_id uuid not null,
        file_key text,
        bytes bigint check (bytes >= 0),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        check ((file_key is null) = (bytes is null))
      );
      create index data_exports_account on data_exports (account_id, created_at desc);
      create index data_exports_expiry on data_exports (expires_at);

      -- Accounts that will be erased, at their owner's wish, unless it changes before.
      create table account_erasures (
        account_id uuid primary key references accounts (id) on delete cascade,
        with_content boolean not null,
        requested_at timestamptz not null default now(),
        due_at timestamptz not null
      );
      create index account_erasures_due on account_erasures (due_at);

      -- An erased account keeps its row, for what others hold: conversations, decisions, kept content.
      alter table accounts drop constraint accounts_state_check,
        add constraint accounts_state_check check (state in ('active', 'suspended', 'erased')),
        add constraint accounts_erased_without_identity check (state <> 'erased' or (name = '' and password_hash is null));
      -- Words that were taken back are empty: the numbers of a conversation have no gap.
      alter table messages drop constraint messages_body_check, add constraint messages_body_check check (length(body) <= 4000);
      -- A conversation outlives the content it began from.
      alter table conversations drop constraint conversations_territory_id_subject_id_fkey;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update conversations c set subject_id = null
       where subject_id is not null and not exists (select from subjects s where s.territory_id = c.territory_id and s.id = c.subject_id);
      alter table conversations add foreign key (territory_id, subject_id) references subjects (territory_id, id);
      update messages set body = '–' where body = '';
      alter table messages drop constraint messages_body_check, add constraint messages_body_check check (length(body) between 1 and 4000);
      update accounts set state = 'suspended' where state = 'erased';
      alter table accounts drop constraint accounts_erased_without_identity, drop constraint accounts_state_check,
        add constraint accounts_state_check check (state in ('active', 'suspended'));
      drop table account_erasures, data_exports;
    `);
  }
}

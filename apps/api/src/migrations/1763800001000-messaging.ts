import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Messaging1763800001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      -- last_sequence numbers the messages: whoever adds one holds this row, so there is one order and no gap.
      create table conversations (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        kind text not null default 'direct' check (kind in ('direct')),
        direct_key text,
        subject_id uuid,
        opened_by uuid not null,
        last_sequence integer not null default 0 check (last_sequence >= 0),
        last_message_at timestamptz not null default now(),
        created_at timestamptz not null default now(),
        primary key (territory_id, id),
        foreign key (territory_id, subject_id) references subjects (territory_id, id),
        check ((kind = 'direct') = (direct_key is not null))
      );
      -- Two people have one conversation a territory, and one more about each subject.
      create unique index conversations_direct on conversations (territory_id, direct_key, subject_id)
        nulls not distinct where kind = 'direct';
      create index conversations_subject on conversations (territory_id, subject_id) where subject_id is not null;

      -- unread_since: when the first message this person has not read yet was sent.
      create table participants (
        territory_id uuid not null,
        conversation_id uuid not null,
        account_id uuid not null,
        last_read_sequence integer not null default 0 check (last_read_sequence >= 0),
        unread_since timestamptz,
        primary key (territory_id, conversation_id, account_id),
        foreign key (territory_id, conversation_id) references conversations (territory_id, id) on delete cascade,
        foreign key (territory_id, account_id) references members (territory_id, account_id)
      );
      create index participants_account on participants (account_id);
      create index participants_unread on participants (account_id) where unread_since is not null;

      create table messages (
        territory_id uuid not null,
        id uuid not null default uuidv7(),
        conversation_id uuid not null,
        sequence integer not null check (sequence > 0),
        author_account_id uuid not null,
        client_message_id text not null check (length(client_message_id) <= 64),
        body text not null check (length(body) between 1 and 4000),
        sent_at timestamptz not null default clock_timestamp(),
        primary key (territory_id, id),
        unique (territory_id, conversation_id, sequence),
        unique (territory_id, conversation_id, author_account_id, client_message_id),
        foreign key (territory_id, conversation_id) references conversations (territory_id, id) on delete cascade,
        foreign key (territory_id, conversation_id, author_account_id)
          references participants (territory_id, conversation_id, account_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table messages, participants, conversations`);
  }
}

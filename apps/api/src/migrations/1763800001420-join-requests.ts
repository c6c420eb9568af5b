import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Territories that answer requests to join: what they ask, and who asks. */
export class JoinRequests1763800001420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table territories drop constraint territories_joining_check,
        add constraint territories_joining_check check (joining in ('open', 'approval', 'invitation'));

      create table joining_questions (
        territory_id uuid not null references territories (id) on delete cascade,
        position smallint not null check (position between 1 and 5),
        question text not null,
        primary key (territory_id, position)
      );

      -- The questions stay with their answers: the territory may ask others meanwhile.
      create table join_requests (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        account_id uuid not null references accounts (id) on delete cascade,
        persona text not null check (persona in ('ambassador', 'leader', 'actor')),
        commune_code text,
        answers jsonb not null default '[]',
        state text not null default 'waiting' check (state in ('waiting', 'approved', 'refused', 'withdrawn')),
        reason text,
        created_at timestamptz not null default now(),
        settled_at timestamptz,
        settled_by uuid,
        primary key (territory_id, id),
        foreign key (territory_id, commune_code) references territory_communes (territory_id, commune_code),
        foreign key (territory_id, settled_by) references members (territory_id, id) on delete set null (settled_by),
        check ((settled_at is null) = (state = 'waiting')),
        check (reason is null or state = 'refused')
      );
      create unique index join_requests_one_waiting on join_requests (territory_id, account_id) where state = 'waiting';
      create index join_requests_queue on join_requests (territory_id, created_at, id) where state = 'waiting';
      create index join_requests_account on join_requests (account_id, created_at desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table join_requests, joining_questions;
      update territories set joining = 'invitation' where joining = 'approval';
      alter table territories drop constraint territories_joining_check,
        add constraint territories_joining_check check (joining in ('open', 'invitation'));
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Trust1763800001910 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who was co-opted to level 4. Ended ones stay, for the history.
      create table stewards (
        territory_id uuid not null,
        id uuid not null default uuidv7(),
        member_id uuid not null,
        since timestamptz not null default now(),
        ended_at timestamptz,
        primary key (territory_id, id),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
      create unique index stewards_once on stewards (territory_id, member_id) where ended_at is null;

      create table steward_proposals (
        territory_id uuid not null,
        id uuid not null default uuidv7(),
        member_id uuid not null,
        proposed_at timestamptz not null default now(),
        expires_at timestamptz not null,
        state text not null default 'open' check (state in ('open', 'accepted', 'withdrawn')),
        primary key (territory_id, id),
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
      create unique index steward_proposals_one_open on steward_proposals (territory_id, member_id) where state = 'open';

      -- The first supporter is who proposed.
      create table steward_supports (
        territory_id uuid not null,
        proposal_id uuid not null,
        member_id uuid not null,
        given_at timestamptz not null default now(),
        primary key (territory_id, proposal_id, member_id),
        foreign key (territory_id, proposal_id) references steward_proposals (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );

      create table delegation_snapshots (
        territory_id uuid not null references territories (id) on delete cascade,
        day date not null,
        share real not null check (share between 0 and 1),
        primary key (territory_id, day)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table delegation_snapshots, steward_supports, steward_proposals, stewards`);
  }
}

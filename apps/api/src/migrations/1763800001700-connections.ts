import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Connections1763800001700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row for two people, whoever asked: two requests that cross meet in it.
      create table connections (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        low_id uuid not null,
        high_id uuid not null,
        requester_id uuid not null,
        state text not null default 'requested' check (state in ('requested', 'connected', 'declined')),
        note text,
        requested_at timestamptz not null default now(),
        decided_at timestamptz,
        primary key (territory_id, id),
        unique (territory_id, low_id, high_id),
        foreign key (territory_id, low_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, high_id) references members (territory_id, id) on delete cascade,
        check (low_id < high_id),
        check (requester_id in (low_id, high_id)),
        check ((state = 'requested') = (decided_at is null))
      );
      create index connections_high on connections (territory_id, high_id);

      create table follows (
        territory_id uuid not null references territories (id) on delete cascade,
        follower_id uuid not null,
        followed_id uuid not null,
        followed_at timestamptz not null default now(),
        primary key (territory_id, follower_id, followed_id),
        foreign key (territory_id, follower_id) references members (territory_id, id) on delete cascade,
        foreign key (territory_id, followed_id) references members (territory_id, id) on delete cascade,
        check (follower_id <> followed_id)
      );
      create index follows_followed on follows (territory_id, followed_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table follows, connections`);
  }
}

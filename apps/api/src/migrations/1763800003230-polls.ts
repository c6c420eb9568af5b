import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Polls1763800003230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table polls (
        territory_id uuid not null,
        id uuid not null,
        choice text not null check (choice in ('single', 'multiple', 'dates')),
        closes_at timestamptz not null,
        is_named boolean not null,
        results text not null check (results in ('always', 'after_vote')),
        voter_count integer not null default 0 check (voter_count >= 0),
        primary key (territory_id, id),
        foreign key (territory_id, id) references posts (territory_id, id) on delete cascade
      );

      create table poll_options (
        territory_id uuid not null,
        poll_id uuid not null,
        position smallint not null check (position between 0 and 9),
        label text check (length(label) between 1 and 80),
        starts_at timestamptz,
        vote_count integer not null default 0 check (vote_count >= 0),
        primary key (territory_id, poll_id, position),
        foreign key (territory_id, poll_id) references polls (territory_id, id) on delete cascade,
        check (label is not null or starts_at is not null)
      );

      -- One row a voter: nobody counts twice.
      create table poll_votes (
        territory_id uuid not null,
        poll_id uuid not null,
        member_id uuid not null,
        choices smallint[] not null check (cardinality(choices) between 1 and 10),
        voted_at timestamptz not null default now(),
        primary key (territory_id, poll_id, member_id),
        foreign key (territory_id, poll_id) references polls (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
      create index poll_votes_latest on poll_votes (territory_id, poll_id, voted_at desc, member_id desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table poll_votes, poll_options, polls`);
  }
}

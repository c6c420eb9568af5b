import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Feed1763800003200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The order in which an account reads its feeds, and the territories of which its home shows only what it follows.
      create table feed_preferences (
        account_id uuid primary key references accounts (id) on delete cascade,
        feed_order text not null default 'recent' check (feed_order in ('recent', 'for_you')),
        narrowed uuid[] not null default '{}'
      );

      -- An order that was computed once and stays as it is for half an hour. The arrays run side by side: where the
      -- content lies, which it is, and the values of its terms, so many for each.
      create table feed_rankings (
        account_id uuid not null references accounts (id) on delete cascade,
        id uuid not null default gen_random_uuid(),
        feed text not null,
        territories uuid[] not null,
        subjects uuid[] not null,
        term_values smallint[] not null,
        created_at timestamptz not null default now(),
        primary key (account_id, id)
      );
      create index feed_rankings_ended on feed_rankings (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table feed_rankings, feed_preferences`);
  }
}

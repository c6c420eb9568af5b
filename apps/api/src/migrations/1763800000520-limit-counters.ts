import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LimitCounters1763800000520 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      -- Unlogged: a crash of PostgreSQL may start the counting anew, a restart of a node may not.
      create unlogged table limit_counters (
        key bytea primary key check (length(key) = 32),
        points integer not null,
        ends_at timestamptz not null
      );
      create index limit_counters_end on limit_counters (ends_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table limit_counters`);
  }
}

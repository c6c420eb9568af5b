import type { MigrationInterface, QueryRunner } from 'typeorm';

export class JobRuns1763800000540 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      -- Long jobs as their owner sees them; which territory one works for is in the job's own payload.
      create table job_runs (
        id uuid primary key default uuidv7(),
        account_id uuid not null references accounts (id) on delete cascade,
        kind text not null,
        state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
        done integer not null default 0 check (done >= 0),
        total integer check (total >= 0),
        error_code text,
        report jsonb,
        cancel_requested_at timestamptz,
        created_at timestamptz not null default now(),
        finished_at timestamptz,
        check ((finished_at is not null) = (state in ('done', 'failed', 'cancelled')))
      );
      create index job_runs_account on job_runs (account_id, created_at desc);
      create index job_runs_finished on job_runs (finished_at) where finished_at is not null;

      -- The workers that are up: one that stays silent is dead, and its jobs go to another.
      create table job_workers (
        id text primary key,
        seen_at timestamptz not null default clock_timestamp()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table job_workers, job_runs`);
  }
}

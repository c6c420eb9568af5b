import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { currentTransaction } from '../database/transaction';
import type { JobRunState } from './job-run';

export interface JobRunRow {
  id: string;
  account_id: string;
  kind: string;
  state: JobRunState;
  done: number;
  total: number | null;
  error_code: string | null;
  report: unknown;
  cancel_requested_at: Date | null;
  created_at: Date;
  finished_at: Date | null;
}

@Injectable()
export class JobRunsRepository {
  constructor(private readonly database: Database) {}

  async insert(accountId: string, kind: string): Promise<string> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into job_runs (account_id, kind) values ($1, $2) returning id`,
      [accountId, kind],
    );
    return row!.id;
  }

  find(accountId: string, id: string): Promise<JobRunRow | undefined> {
    return this.database.queryOne<JobRunRow>(`select * from job_runs where id = $1 and account_id = $2`, [
      id,
      accountId,
    ]);
  }

  latest(accountId: string, kind: string): Promise<JobRunRow | undefined> {
    return this.database.queryOne<JobRunRow>(
      `select * from job_runs where account_id = $1 and kind = $2 order by created_at desc, id desc limit 1`,
      [accountId, kind],
    );
  }

  /** From waiting (or an earlier try) to running; nothing when it is over or was cancelled meanwhile. */
  begin(id: string): Promise<JobRunRow | undefined> {
    return this.database.queryOne<JobRunRow>(
      `update job_runs set state = 'running', error_code = null
        where id = $1 and state in ('waiting', 'running') and cancel_requested_at is null returning *`,
      [id],
    );
  }

  /** Seen at once by everyone, whatever unit of work the job has open. */
  saveProgress(id: string, done: number, total: number | null): Promise<JobRunRow | undefined> {
    return currentTransaction.exit(() =>
      this.database.queryOne<JobRunRow>(
        `update job_runs set done = $2, total = $3 where id = $1 and state = 'running' returning *`,
        [id, done, total],
      ),
    );
  }

  waitForRetry(id: string): Promise<JobRunRow | undefined> {
    return this.database.queryOne<JobRunRow>(
      `update job_runs set state = 'waiting' where id = $1 and state = 'running' returning *`,
      [id],
    );
  }

  finish(
    id: string,
    state: 'done' | 'failed' | 'cancelled',
    outcome: { errorCode?: string; report?: unknown } = {},
  ): Promise<JobRunRow | undefined> {
    return this.database.queryOne<JobRunRow>(
      `update job_runs set state = $2, error_code = $3, report = $4::jsonb, finished_at = clock_timestamp()
        where id = $1 and finished_at is null returning *`,
      [id, state, outcome.errorCode ?? null, outcome.report === undefined ? null : JSON.stringify(outcome.report)],
    );
  }

  /** One that still waits ends here; one that runs stops at its next sign of progress. */
  async requestCancel(accountId: string, id: string): Promise<JobRunRow | undefined> {
    return this.database.queryOne<JobRunRow>(
      `update job_runs set cancel_requested_at = coalesce(cancel_requested_at, clock_timestamp()),
              state = case when state = 'waiting' then 'cancelled' else state end,
              finished_at = case when state = 'waiting' then clock_timestamp() end
        where id = $1 and account_id = $2 and finished_at is null returning *`,
      [id, accountId],
    );
  }

  async forgetFinished(days: number): Promise<void> {
    await this.database.query(`delete from job_runs where finished_at < now() - $1::int * interval '1 day'`, [days]);
  }
}

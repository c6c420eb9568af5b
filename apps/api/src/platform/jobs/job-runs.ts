import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { encodeSharedId } from '../database/public-id';
import { DomainError } from '../graphql/domain-error';
import { Realtime } from '../realtime/realtime';
import { defineJob } from './define-job';
import { HandlesJob, type JobContext } from './handles-job.decorator';
import { JobCancelledError, JobRun } from './job-run';
import { JobRunsRepository, type JobRunRow } from './job-runs.repository';

const KEPT_DAYS = 90;

const forgetOldRuns = defineJob({
  name: 'jobs.forget-old-runs',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '40 3 * * *',
});

/** Long jobs that somebody started and watches. */
@Injectable()
export class JobRuns {
  constructor(
    private readonly repository: JobRunsRepository,
    private readonly realtime: Realtime,
  ) {}

  /** Announces a long job of `kind` to its owner; its id goes into the payload of the job that does the work. */
  create(accountId: string, kind: string): Promise<string> {
    return this.repository.insert(accountId, kind);
  }

  /**
   * Does the work of a run and writes down how it ends: `done` with what `work` returns as report, `cancelled`,
   * `failed` with the code of a refusal or after the last try; otherwise it waits for the next one.
   */
  async track(id: string, context: JobContext, work: (run: JobRun) => Promise<unknown>): Promise<void> {
    const begun = await this.repository.begin(id);
    this.tell(begun ?? (await this.repository.finish(id, 'cancelled')));
    if (!begun) return;
    const run = new JobRun(id, (done, total) => this.save(id, done, total));
    try {
      const report = await work(run);
      this.tell(await this.repository.finish(id, 'done', { report }));
    } catch (error) {
      if (error instanceof JobCancelledError) this.tell(await this.repository.finish(id, 'cancelled'));
      else await this.fail(id, context, error);
    }
  }

  find(accountId: string, id: string): Promise<JobRunRow | undefined> {
    return this.repository.find(accountId, id);
  }

  /** The latest run of that kind, whatever became of it. */
  latest(accountId: string, kind: string): Promise<JobRunRow | undefined> {
    return this.repository.latest(accountId, kind);
  }

  /** The run as it stands after the request; one that is over stays as it ended. */
  async cancel(accountId: string, id: string): Promise<JobRunRow | undefined> {
    const run = await this.repository.requestCancel(accountId, id);
    if (!run) return this.repository.find(accountId, id);
    this.tell(run);
    return run;
  }

  @HandlesJob(forgetOldRuns)
  async forgetOld(): Promise<void> {
    await this.repository.forgetFinished(KEPT_DAYS);
  }

  private async save(id: string, done: number, total: number | null): Promise<boolean> {
    const row = await this.repository.saveProgress(id, done, total);
    this.tell(row);
    return row !== undefined && row.cancel_requested_at === null;
  }

  private async fail(id: string, context: JobContext, error: unknown): Promise<void> {
    const isRefusal = error instanceof DomainError;
    if (!isRefusal && !context.isLastAttempt) {
      this.tell(await this.repository.waitForRetry(id));
      throw error;
    }
    this.tell(await this.repository.finish(id, 'failed', { errorCode: isRefusal ? error.code : 'INTERNAL' }));
    if (!isRefusal) throw error;
  }

  private tell(row: JobRunRow | undefined): void {
    if (!row) return;
    const { state, done, total } = row;
    const room = `account:${row.account_id}` as const;
    this.realtime.toRoom(room).emit('job.progressed', { jobId: encodeSharedId(row.id), state, done, total });
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { JobDefinition } from './define-job';

interface EnqueueOptions {
  /** Wait that long before the first try. */
  readonly delaySeconds?: number;
  /** At most one job of that key waits; a further one takes its place but keeps its time. */
  readonly key?: string;
}

/** Lower ones are taken up first: a sign-in link must not wait for the thousands of mails of an import. */
const [ORDINARY_PRIORITY, BULK_PRIORITY] = [0, 10];

@Injectable()
export class Jobs {
  constructor(private readonly database: Database) {}

  /** Adds a job within the unit of work under way: it exists if and only if that commits. */
  async enqueue<Payload>(job: JobDefinition<Payload>, payload: Payload, options: EnqueueOptions = {}): Promise<void> {
    await this.database.write({
      call: `graphile_worker.add_job(
        $1, $2::json, queue_name => $3, run_at => clock_timestamp() + $4::float8 * interval '1 second',
        max_attempts => $5, job_key => $6, job_key_mode => 'preserve_run_at')`,
      values: [
        job.name,
        JSON.stringify(job.schema.parse(payload)),
        job.queue ?? null,
        options.delaySeconds ?? 0,
        job.maxAttempts,
        options.key ?? null,
      ],
    });
  }

  /** As `enqueue` for each payload, in one statement. Several at once give way to jobs that come one by one, even later. */
  async enqueueAll<Payload>(job: JobDefinition<Payload>, payloads: readonly Payload[]): Promise<void> {
    if (payloads.length === 0) return;
    await this.database.query(
      `select from graphile_worker.add_jobs(array(
         select row($1, payload::json, $2, clock_timestamp(), $3, null, $5::smallint, null)::graphile_worker.job_spec
           from unnest($4::text[]) as payload))`,
      [
        job.name,
        job.queue ?? null,
        job.maxAttempts,
        payloads.map((payload) => JSON.stringify(job.schema.parse(payload))),
        payloads.length > 1 ? BULK_PRIORITY : ORDINARY_PRIORITY,
      ],
    );
  }
}
